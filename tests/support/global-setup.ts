// What vitest runs once around all tests: the database cluster. A default export because the tool asks for one.
import { startTestCluster } from './database.ts'

export default startTestCluster
