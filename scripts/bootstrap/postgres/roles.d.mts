/** The roles that the product's login takes, one for each transaction. */
export const GROUPS: readonly string[]
