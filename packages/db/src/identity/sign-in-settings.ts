import type { Db, Tx } from '../client.ts'
import { signInSetting } from '../tables/identity.ts'
import type { PasswordPolicy } from './password-policy.ts'

/** Which policy holds for every password of this installation. */
export async function passwordPolicy(tx: Db | Tx): Promise<PasswordPolicy> {
  const [row] = await tx.select({ policy: signInSetting.passwordPolicy }).from(signInSetting)
  return row!.policy
}

/** Changes the policy for the whole installation, from the next new password and the next sign-in on; as the role owner. */
export async function setPasswordPolicy(owner: Db, policy: PasswordPolicy): Promise<void> {
  await owner.update(signInSetting).set({ passwordPolicy: policy })
}
