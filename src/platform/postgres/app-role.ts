// Row-level security is no wall for an owner, a superuser or BYPASSRLS: such a role does not get to serve.
import type { Pool } from 'pg'

export async function refuseStrongRole(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ strong: boolean; owns: number }>(`
    select r.rolsuper or r.rolbypassrls as strong,
      -- a role that may become the owner is as good as the owner
      (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where pg_has_role(r.oid, c.relowner, 'member') and c.relkind in ('r', 'p', 'v', 'm') and n.nspname not like 'pg\\_%') as owns
    from pg_roles r where r.rolname = current_user`)
  const role = rows[0]
  if (role === undefined || role.strong || role.owns > 0)
    throw new Error(
      'The application must connect as a role that is no superuser, has no BYPASSRLS and neither owns a table nor may become who does; policies would not bind it.',
    )
}
