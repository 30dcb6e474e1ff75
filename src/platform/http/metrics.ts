// Counters for operators at GET /metrics: by operation, never by person.
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'

export const registry = new Registry()
collectDefaultMetrics({ register: registry, prefix: 'rinnalla_' })

const answers = new Counter({
  name: 'rinnalla_answers_total',
  help: 'Answers by operation and status class.',
  labelNames: ['operation', 'status'],
  registers: [registry],
})
const seconds = new Histogram({
  name: 'rinnalla_answer_seconds',
  help: 'Time from request to answer, seconds.',
  labelNames: ['operation'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.6, 1, 3],
  registers: [registry],
})

export function observe(operation: string, status: number, milliseconds: number): void {
  answers.inc({ operation, status: `${Math.floor(status / 100)}xx` })
  seconds.observe({ operation }, milliseconds / 1000)
}
