/** Size of a page, in the unit of the piece; without a height, as tall as what it holds. */
export interface PageSize {
  width: number
  height?: number
}
