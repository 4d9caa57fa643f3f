/** The way in: the one door of this package that the portal may use, under a role that sees the sign-in tables alone. */
export { close, connect, type Db } from '../client.ts'
export { authAdapter } from './auth-adapter.ts'
export { actorOfSession, sessionHours, signOut } from './sessions.ts'
export { signIn, type SignIn } from './sign-in.ts'
