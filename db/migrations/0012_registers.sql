-- Registers that several people edit: revisions, where an excluded service is found instead, who sees unit costs, nobody's own roles.

alter table organisations.unit add column revision int not null default 1;
-- [{service, provider, contact}]: for each excluded service, who provides it and how the two work together.
alter table organisations.unit add column interfaces jsonb not null default '[]' check (jsonb_typeof(interfaces) = 'array');
alter table organisations.unit add constraint unit_scope_or_excluded check (not scope && excluded);

-- Nobody gives or ends roles of their own: an administrator needs another administrator.
create policy not_ones_own on organisations.worker_role as restrictive for insert to rinnalla_app
  with check (worker_id is distinct from (select app.worker()));
create policy not_ones_own_on on organisations.worker_role as restrictive for update to rinnalla_app
  using (worker_id is distinct from (select app.worker()));

alter table network.service add column revision int not null default 1;

-- What a service costs is for professionals: a parent choosing help does not see a price on it.
create policy professionals on network.unit_cost as restrictive to rinnalla_app
  using ((select app.roles())::text[] && '{family_partner,social_worker,family_worker,psychologist,coordinator,supervisor,partner_worker,analyst,data_protection_officer,administrator}');
