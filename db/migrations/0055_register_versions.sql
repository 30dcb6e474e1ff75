-- The registers an administrator keeps (organisations, units, workers, services, unit costs) in versions: what stood, since when, who changed it.

create table organisations.register_version (
  area_id smallint not null references organisations.area,
  register text not null check (register in ('organisation', 'unit', 'worker', 'service', 'unit_cost')),
  -- of a unit cost its service: the year is in the content
  record_id text not null check (length(record_id) between 1 and 40),
  version int not null check (version >= 1),
  content jsonb not null,
  -- nobody where it came with a file, a migration or the demo county
  changed_by uuid,
  changed_at timestamptz not null default now(),
  primary key (area_id, register, record_id, version),
  foreign key (area_id, changed_by) references organisations.worker
);
comment on table organisations.register_version is 'Every version of the records of the registers, kept by the database itself. Insert only, by nobody directly.';
create index register_version_worker on organisations.register_version (area_id, changed_by);

call app.register('organisations.register_version', true);
drop policy administered on organisations.register_version;
drop policy administered_on on organisations.register_version;
drop policy read_by_all on organisations.register_version;
revoke insert, update on organisations.register_version from rinnalla_app;
create policy read_by_administrators on organisations.register_version for select to rinnalla_app
  using (area_id = (select app.area()) and 'administrator' = any((select app.roles())::text[]));

/* Keys and revision are not content: a record touched without a change leaves no version. Whose worker it is may change. */
create function organisations.register_content(p_register text, p_row jsonb) returns jsonb language sql immutable set search_path = '' as $$
  select p_row - '{area_id,unit_id,worker_id,service_id,revision,created_at}'::text[] - case p_register when 'worker' then '' else 'organisation_id' end
$$;

/* Arguments: the register, and the column of the record's own key. */
create function organisations.keep_register_version() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  key text := to_jsonb(new) ->> tg_argv[1];
  content jsonb := organisations.register_content(tg_argv[0], to_jsonb(new));
begin
  if tg_op = 'UPDATE' and content = organisations.register_content(tg_argv[0], to_jsonb(old)) then return null; end if;
  insert into organisations.register_version (area_id, register, record_id, version, content, changed_by)
  values (new.area_id, tg_argv[0], key,
    1 + coalesce((select max(v.version) from organisations.register_version v where v.area_id = new.area_id and v.register = tg_argv[0] and v.record_id = key), 0),
    content, app.worker());
  return null;
end
$$;

create trigger keep_version after insert or update on organisations.organisation for each row execute function organisations.keep_register_version('organisation', 'organisation_id');
create trigger keep_version after insert or update on organisations.unit for each row execute function organisations.keep_register_version('unit', 'unit_id');
create trigger keep_version after insert or update on organisations.worker for each row execute function organisations.keep_register_version('worker', 'worker_id');
create trigger keep_version after insert or update on network.service for each row execute function organisations.keep_register_version('service', 'service_id');
create trigger keep_version after insert or update on network.unit_cost for each row execute function organisations.keep_register_version('unit_cost', 'service_id');

-- what stands today is the first version of each
insert into organisations.register_version (area_id, register, record_id, version, content, changed_at)
select o.area_id, 'organisation', o.organisation_id::text, 1, organisations.register_content('organisation', to_jsonb(o)), o.created_at from organisations.organisation o
union all select u.area_id, 'unit', u.unit_id::text, 1, organisations.register_content('unit', to_jsonb(u)), u.created_at from organisations.unit u
union all select w.area_id, 'worker', w.worker_id::text, 1, organisations.register_content('worker', to_jsonb(w)), w.created_at
  from organisations.worker w
union all select s.area_id, 'service', s.service_id::text, 1, organisations.register_content('service', to_jsonb(s)), s.created_at from network.service s
union all select c.area_id, 'unit_cost', c.service_id::text, (row_number() over (partition by c.area_id, c.service_id order by c.year))::int,
  organisations.register_content('unit_cost', to_jsonb(c)), c.created_at from network.unit_cost c;

/* How many of what stand on a record today, for the administrator: numbers only, never a family. */
create function organisations.register_touches(p_register text, p_record text) returns table (what text, count int)
language plpgsql stable security definer set search_path = '' as $$
declare
  a smallint := app.area();
begin
  if not 'administrator' = any(app.roles()) then return; end if;
  if p_register = 'organisation' then
    return query
      select 'units'::text, count(*)::int from organisations.unit u
        where u.area_id = a and u.organisation_id::text = p_record and (u.end_date is null or u.end_date >= current_date)
      union all select 'workers', count(*)::int from organisations.worker w
        where w.area_id = a and w.organisation_id::text = p_record and (w.end_date is null or w.end_date >= current_date)
      union all select 'services', count(*)::int from network.service s
        where s.area_id = a and s.organisation_id::text = p_record and (s.end_date is null or s.end_date >= current_date);
  elsif p_register = 'unit' then
    return query
      select 'roles'::text, count(*)::int from organisations.worker_role r
        where r.area_id = a and r.unit_id::text = p_record and r.start_date <= current_date and (r.end_date is null or r.end_date >= current_date)
      union all select 'families', count(*)::int from families.family f
        where f.area_id = a and f.unit_id::text = p_record and f.phase <> 'closed';
  elsif p_register = 'worker' then
    return query
      select 'families-answered'::text, count(distinct s.family_id)::int from families.assignment s
        where s.area_id = a and s.worker_id = p_record::uuid and s.start_date <= current_date and (s.end_date is null or s.end_date > current_date);
  else
    return query
      select 'families-served'::text, count(distinct c.family_id)::int from plans.course c
        where c.area_id = a and c.service_id = p_record::uuid and (c.ended_on is null or c.ended_on > current_date);
  end if;
end
$$;
revoke all on function organisations.register_content(text, jsonb), organisations.keep_register_version(), organisations.register_touches(text, text) from public;
grant execute on function organisations.register_touches(text, text) to rinnalla_app;
