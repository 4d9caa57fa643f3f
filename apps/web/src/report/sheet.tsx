import type { Format } from '@nianbao/report'
import type { ComponentType, ReactNode } from 'react'
import { say } from '@/lib/say.ts'
import { Lines } from '@/ui/lines.tsx'
import { Scroll } from '@/ui/scroll.tsx'
import type { CellOf } from './form/cell-of.ts'
import { FormTable } from './form/form-table.tsx'

/** One paragraph; `id` is null where nobody can point at it. */
export interface Para {
  id: string | null
  text: string
}

export interface SheetText {
  title: string
  preamble: Para[]
  closing: Para[]
  sections: { id: string; heading: string; blocks: Para[] }[]
}

/** What may stand beside a section's heading or a paragraph: a remark, a button. */
export type Beside = ComponentType<{ kind: 'section' | 'block'; id: string; text: string }>

interface Props {
  text: SheetText
  format: Format
  locale: string
  cell: CellOf
  beside?: Beside
  children?: ReactNode
}

/** A report as the printed form has it: title, preamble, six sections in order with the three ruled tables, organ and date. */
export function Sheet({ text, format, locale, cell, beside: Beside, children }: Props) {
  return (
    <article className="font-song mx-auto max-w-4xl bg-sheet px-4 py-8 leading-8 sm:border sm:border-rule sm:px-10 sm:py-12 print:max-w-none print:border-0 print:p-0">
      <h1 className="mb-8 text-center text-2xl leading-snug font-bold sm:text-[1.625rem]">{text.title}</h1>
      {children}
      <Paragraphs of={text.preamble} beside={Beside} />
      {format.sections.map(({ id, heading, kind }) => {
        const section = text.sections.find((one) => one.id === id)
        const words = locale === 'en' ? say(heading, locale) : (section?.heading ?? heading.zh)
        return (
          <section key={id} id={id} aria-labelledby={`${id}-heading`} className="mt-6">
            <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 id={`${id}-heading`} className="text-lg font-bold">{words}</h2>
              {Beside ? <Beside kind="section" id={id} text={words} /> : null}
            </div>
            {kind === 'table' ? (
              <Scroll label={words}><FormTable table={id as 'disclosure'} format={format} locale={locale} labelledBy={`${id}-heading`} cell={cell} /></Scroll>
            ) : null}
            <Paragraphs of={section?.blocks ?? []} beside={Beside} />
          </section>
        )
      })}
      <div className="mt-10 text-right"><Paragraphs of={text.closing} flush /></div>
    </article>
  )
}

function Paragraphs({ of, flush = false, beside: Beside }: { of: Para[]; flush?: boolean; beside?: Beside }) {
  return of.map(({ id, text }, index) => (
    <p key={id ?? index} id={id ? `block-${id}` : undefined} className={flush ? '' : 'my-2 text-justify indent-[2em] [overflow-wrap:anywhere]'}>
      <span lang="zh-CN"><Lines text={text} /></span>
      {Beside && id ? <Beside kind="block" id={id} text={text} /> : null}
    </p>
  ))
}

/** Paragraphs that nobody points at. */
export const plainParas = (texts: string[]): Para[] => texts.map((text) => ({ id: null, text }))
