/** BCP 47 tags as prereq takes them: a language and, behind hyphens, script, region or variant. */
export const LOCALE_PATTERN: RegExp = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
