const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/**
 * Give the address of something on this site, below the folder where it is published.
 *
 * @param path
 *   Path from the site's root, with its first slash: `/normas/`.
 * @returns
 *   Path to put in a link.
 */
export function address(path: string): string {
  return base + path
}

/**
 * Give the page of a norm, or a provision on it.
 *
 * @param slug
 *   The norm's.
 * @param provision
 *   Id of one of its provisions; default, the page's top.
 * @returns
 *   Path to put in a link.
 */
export function normAddress(slug: string, provision?: string): string {
  return address(`/normas/${slug}/${provision ? `#${provision}` : ''}`)
}

/**
 * Give the page of an explainer, or a block on it.
 *
 * @param slug
 *   The explainer's.
 * @param block
 *   Id of one of its blocks; default, the page's top.
 * @returns
 *   Path to put in a link.
 */
export function explainerAddress(slug: string, block?: string): string {
  return address(`/explicadores/${slug}/${block ? `#${block}` : ''}`)
}

/**
 * Give the page of a rule.
 *
 * @param id
 *   The rule's: `oracion-larga`.
 * @returns
 *   Path to put in a link.
 */
export function ruleAddress(id: string): string {
  return address(`/reglas/${id}/`)
}
