'use client'
import * as acts from './acts.ts'
import { PressAct, ReasonAct, useOwnActs } from './own-acts.tsx'
import { SignOfflineForm } from './sign-offline-form.tsx'

/** The agency's own chain: check, sign, sign on paper, submit, and the ways back. */
export function SignActs({ submissionKey }: { submissionKey: string }) {
  const { report, may } = useOwnActs()
  const { contentHash, agency, year } = report
  const seen = <code className="text-xs break-all">{contentHash.slice(0, 16)}…</code>
  return (
    <>
      <PressAct act="check" run={acts.check} extra={{ contentHash }} about={seen} />
      <PressAct act="sign" run={acts.sign} extra={{ contentHash }} about={seen} />
      <PressAct act="submit" run={acts.submit} extra={{ key: submissionKey, agency: agency.code, year }} />
      {may('signOffline') ? <SignOfflineForm report={report} /> : null}
      <ReasonAct act="sendBack" run={acts.sendBack} />
      <ReasonAct act="recall" run={acts.recall} />
    </>
  )
}
