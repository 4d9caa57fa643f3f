import type { Agrees } from './place-values.ts'
import { keyOf } from './normalise.ts'
import { lastIsSum } from './sums.ts'
import type { Token } from './stream-tokens.ts'

/** Figures with no word between them: mostly a row's. `first` and `last` are their places among all tokens. */
export interface Bundle {
  figures: Token[]
  first: number
  last: number
}

/** The runs of figures among some tokens; a run of several rows is parted, at line ends or into equal parts, only where every part adds up by itself. */
export function bundlesOf(tokens: Token[], width: number | null, most: number, agrees: Agrees): Bundle[] {
  const runs: Bundle[] = []
  let open = false
  tokens.forEach((token, i) => {
    const last = runs.at(-1)
    if (!token.figure) open = open && token.key === ''
    else if (open && last) {
      last.figures.push(token)
      last.last = i
    } else {
      runs.push({ figures: [token], first: i, last: i })
      open = true
    }
  })
  return width === null ? runs : runs.flatMap((run) => parted(run, width, most, agrees))
}

function parted(run: Bundle, width: number, most: number, agrees: Agrees): Bundle[] {
  const { figures } = run
  if (figures.length <= width + 1 || figures.length > (width + 1) * most) return [run]
  const adds = (part: Token[]) => (part.length === width || part.length === width + 1) && agrees(part.slice(-width)) === true
  const ways = [[...Map.groupBy(figures, (figure) => figure.line).values()], partsOf(figures, width), partsOf(figures, width + 1)]
  const parts = ways.find((way) => way.length > 1 && way.every(adds))
  let first = run.first
  return parts ? parts.map((part) => ({ figures: part, first, last: (first += part.length) - 1 })) : [run]
}

const partsOf = (figures: Token[], size: number): Token[][] => Array.from({ length: Math.ceil(figures.length / size) }, (_, i) => figures.slice(i * size, (i + 1) * size))

/** Offices add a column "小计" of the organisations, before or behind them: where the header says so and every row agrees which it is, it is left out. */
export function withoutSubtotals(bundles: Bundle[], header: string, width: number): Bundle[] {
  const wide = bundles.filter((bundle) => bundle.figures.length === width + 1)
  if (wide.length === 0 || !/小计|合计/.test(keyOf(header))) return bundles
  const places = [1, width - 1].filter((at) => wide.every(({ figures }) => {
    const rest = figures.toSpliced(at, 1)
    const own = [...rest.slice(1, -1), figures[at]!]
    return lastIsSum(own) !== false && lastIsSum(rest) !== false
  }))
  const [at] = places
  // Where there is nothing but zeros it is all the same.
  return at === undefined ? bundles : bundles.map((bundle) => (bundle.figures.length === width + 1 ? { ...bundle, figures: bundle.figures.toSpliced(at, 1) } : bundle))
}
