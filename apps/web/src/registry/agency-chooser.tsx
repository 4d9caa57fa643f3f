import { buttonClass } from '@/ui/button.tsx'
import { Choices } from './choices.tsx'

/** Goes to another agency's page of the same kind; nothing where there is only one. */
export function AgencyChooser({ action, label, button, current, agencies }: { action: string; label: string; button: string; current: string; agencies: readonly { code: string; name: string }[] }) {
  if (agencies.length < 2) return null
  return (
    <form action={action} className="mb-6 flex flex-wrap items-end gap-3">
      <div className="w-full max-w-sm"><Choices id="agency" name="agency" label={label} defaultValue={current} key={current} of={agencies.map(({ code, name }) => [code, name] as const)} /></div>
      <button type="submit" className={buttonClass('plain')}>{button}</button>
    </form>
  )
}
