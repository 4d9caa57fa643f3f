import 'server-only'
import * as door from '@nianbao/db/identity'
import { env, organisationSettings } from './env.ts'

// Kept on the process: a development server loads this file anew at each change, and pools would pile up.
const kept = globalThis as { nianbaoIdentity?: door.Db }

/** The key of the second factors, or null where none is set: then nobody can begin one. */
const keyOf = () => {
  const text = env().SECOND_FACTOR_KEY
  return text === undefined ? null : door.sealingKey(text)
}

/** The sign-in tables through their one door, under a role that sees nothing else. */
export function identity() {
  const db = (kept.nianbaoIdentity ??= door.connect({ url: env().DATABASE_URL_IDENTITY, max: 5 }))
  const key = keyOf()
  const issuer = organisationSettings()?.issuer ?? null
  return {
    adapter: door.authAdapter(db),
    signIn: (asked: door.SignIn) => door.signIn(db, asked, key),
    signInWithNewPassword: (asked: door.SignIn & { next: string }) => door.signInWithNewPassword(db, asked, key),
    today: () => door.today(db),
    policy: () => door.passwordPolicy(db),
    invitationOf: (token: string) => door.invitationOf(db, token),
    acceptInvitation: (given: { token: string; password: string }) => door.acceptInvitation(db, given),
    signOut: (token: string) => door.signOut(db, token),
    prove: (token: string, shown: { password: string; code: string | null; address: string }) => door.prove(db, token, shown, key),
    ways: (token: string) => door.waysOf(db, token, issuer),
    changePassword: (token: string, change: door.PasswordChange) => door.changePassword(db, token, change, key),
    sessions: (token: string) => door.mySessions(db, token),
    /** Throws unless the session is in force and freshly proven. */
    proven: (token: string) => door.provenOwner(db, token),
    endSessions: (token: string, id: string | null) => door.endMySessions(db, token, id),
    /** Null where the installation has no key for second factors. */
    secondFactor: key && {
      begin: (token: string) => door.beginSecondFactor(db, token, key),
      confirm: (token: string, shown: { code: string; address: string }) => door.confirmSecondFactor(db, token, shown, key),
    },
    removeSecondFactor: (token: string) => door.removeSecondFactor(db, token),
    renewRecoveryCodes: (token: string) => door.renewRecoveryCodes(db, token),
    signInByOrganisation: (vouched: door.Vouched, linkByEmail: boolean) => door.signInByOrganisation(db, vouched, { linkByEmail }),
    linkOrganisation: (token: string, vouched: door.Vouched) => door.linkOrganisation(db, token, vouched),
    proveByOrganisation: (token: string, vouched: door.Vouched) => door.proveByOrganisation(db, token, vouched),
    unlinkOrganisation: (token: string) => (issuer === null ? Promise.resolve(false) : door.unlinkOrganisation(db, token, issuer)),
  }
}
