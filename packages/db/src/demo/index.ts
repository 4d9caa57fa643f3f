/** The demo county 明州市云岚县: its people, its agencies, and the play that files their reports. All of it is invented. */
export { cast, type CastMember, demoPassword } from './cast.ts'
export { type Place, placesOfDemo } from './places.ts'
export { demoNow, loadDemo } from './load-demo.ts'
