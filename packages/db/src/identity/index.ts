/** The way in: the one door of this package that the portal may use, under a role that sees the sign-in tables alone. */
export { close, connect, type Db } from '../client.ts'
export { authAdapter } from './auth-adapter.ts'
export { actorOfSession, sessionHours, signOut } from './sessions.ts'
export { signIn, type SignIn } from './sign-in.ts'
// The portal's sign-in page lists the demo's people; this is plain data, and the door of the demo is not the portal's.
export { cast as demoCast, demoPassword } from '../demo/cast.ts'
