/** Three topics, one built on two: what a prerequisite looks like. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<style>path{stroke:#7b8494}circle{fill:#2f5bd0}@media(prefers-color-scheme:dark){path{stroke:#8b95a5}circle{fill:#8fb0ff}}</style>
<path d="M8 8v3q0 5 8 6v5M24 8v3q0 5-8 6" fill="none" stroke-width="3"/>
<circle cx="8" cy="7" r="5"/><circle cx="24" cy="7" r="5"/><circle cx="16" cy="25" r="6"/>
</svg>
`;
