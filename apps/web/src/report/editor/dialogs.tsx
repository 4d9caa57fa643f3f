'use client'
import dynamic from 'next/dynamic'
import { useDraft } from './editing.tsx'

// Fetched when they are first needed: most days nobody sees either.
const ConflictsDialog = dynamic(() => import('./conflicts-dialog.tsx').then((module) => module.ConflictsDialog), { ssr: false })
const SignInAgain = dynamic(() => import('./sign-in-again.tsx').then((module) => module.SignInAgain), { ssr: false })

/** The two questions that interrupt the writing: which of two texts stays, and who is writing. */
export function Dialogs({ email }: { email: string }) {
  const isConflict = useDraft((draft) => draft.conflicts.length > 0)
  const isOut = useDraft((draft) => draft.save === 'signedOut')
  return (
    <>
      {isConflict ? <ConflictsDialog /> : null}
      {isOut ? <SignInAgain email={email} /> : null}
    </>
  )
}
