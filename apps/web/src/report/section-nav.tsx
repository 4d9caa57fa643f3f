import { clsx } from 'clsx'

/** Links to the sections of the page: in as many lines as they need, or, in a bar that stays in view, in one that scrolls. */
export function SectionNav({ sections, label, oneLine = false }: { sections: { id: string; heading: string }[]; label: string; oneLine?: boolean }) {
  return (
    <nav aria-label={label} className={clsx('w-full text-sm', oneLine && 'overflow-x-auto')}>
      <ul className={clsx('flex gap-x-4', oneLine ? 'whitespace-nowrap' : 'flex-wrap')}>
        {sections.map(({ id, heading }) => (
          <li key={id}><a href={`#${id}`} className="inline-block py-1 no-underline hover:underline" title={heading}>{heading}</a></li>
        ))}
      </ul>
    </nav>
  )
}
