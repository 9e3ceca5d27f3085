/** Where the site is published, without the folder below it. */
export const siteAddress = new URL(import.meta.env.SITE)
