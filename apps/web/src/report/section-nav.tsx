/** Links to the sections of the page, in one line that scrolls on a phone. */
export function SectionNav({ sections, label }: { sections: { id: string; heading: string }[]; label: string }) {
  return (
    <nav aria-label={label} className="w-full overflow-x-auto text-sm">
      <ul className="flex gap-4 whitespace-nowrap">
        {sections.map(({ id, heading }) => (
          <li key={id}><a href={`#${id}`} className="inline-block py-1 no-underline hover:underline" title={heading}>{heading}</a></li>
        ))}
      </ul>
    </nav>
  )
}
