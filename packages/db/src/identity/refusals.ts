/** The "no"s of signing in. The graph never gives one of them: they stay between the portal and this door. */
import { Refusal } from '@nianbao/report'

/** The password is right; this person's second factor is asked for. */
export class CodeNeeded extends Refusal {
  readonly code = 'CODE_NEEDED'
}

/** The code is not the one of this moment, was used before, or is no recovery code that is left. */
export class WrongCode extends Refusal {
  readonly code = 'WRONG_CODE'
}

/** The password is right, and older than the policy allows: it opens the page for a new one alone. */
export class PasswordExpired extends Refusal {
  readonly code = 'PASSWORD_EXPIRED'
}

/** No session is in force behind this token. */
export class NoSession extends Refusal {
  readonly code = 'SIGNED_OUT'
}

/** Why an account of the organisation's sign-in opens nothing here. */
export type OrganisationReason = 'UNKNOWN' | 'DISABLED' | 'TAKEN' | 'ANOTHER' | 'STALE' | 'UNVERIFIED'

/** The organisation's sign-in says who it is, and that is not enough. */
export class OrganisationRefused extends Refusal {
  readonly code = 'ORGANISATION'
  readonly reason: OrganisationReason
  constructor(reason: OrganisationReason) {
    super(reason)
    this.reason = reason
  }
}
