type ToTrusted = (html: string) => string;

interface TrustedTypes {
	createPolicy(name: string, rules: { createHTML: ToTrusted }): { readonly createHTML: ToTrusted };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
let policy: { readonly createHTML: ToTrusted } | undefined;

/**
 * Markup that was sanitised when the curriculum was compiled, in the form that a page with Trusted Types
 * accepts: by the policy `prereq`. Elsewhere it is the text itself.
 */
export function trustedHtml(html: string): string {
	policy ??= trustedTypes?.createPolicy("prereq", { createHTML: (text) => text });
	return policy?.createHTML(html) ?? html;
}
