/** The names of the divisions of the country. */
export interface Gazetteer {
  /** Full names (湛江市, 赤坎区), each once. */
  names: readonly string[]
}
