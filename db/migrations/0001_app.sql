-- The access context: who is asking, and what is in reach, computed once per transaction and signed.
-- Policies only read it; the application role can neither read the key nor forge the context.

create schema app;
comment on schema app is 'Access context: computed once per transaction by app.enter, signed, read by every policy.';

create table app.secret (
  only_row boolean primary key default true check (only_row),
  key bytea not null default public.gen_random_bytes(32)
);
comment on table app.secret is 'Key that signs the access context. Readable by the owner only.';
insert into app.secret default values;

-- Parts of a family's record, as bits. A circle grants by part; a policy asks for one part.
create function app.part(name text) returns int language sql immutable parallel safe set search_path = '' as $$
  select case name
    when 'basic' then 1       -- members, phase, who is responsible
    when 'contact' then 2     -- addresses, phones, schools
    when 'protected' then 4   -- place clues of a person under a safety ban
    when 'plan' then 8        -- goals, steps, versions, services of the package
    when 'service' then 16    -- only the services of one's own organisation
    when 'wellbeing' then 32  -- answers and scores
    when 'notes' then 64      -- what was written of meetings
    when 'needs' then 128     -- assessment, needs in the family's words
    when 'log' then 256       -- who has looked
  end
$$;

create function app.mask(parts text[]) returns int language sql immutable parallel safe set search_path = '' as $$
  select coalesce(bit_or(app.part(p)), 0) from unnest(parts) as p
$$;

create function app.sign(context text) returns text language sql stable security definer set search_path = '' as $$
  select encode(public.hmac(
    convert_to(pg_backend_pid()::text || '|' || pg_current_xact_id()::text || '|' || session_user || '|' || context, 'UTF8'),
    (select key from app.secret), 'sha256'), 'hex')
$$;
revoke all on function app.sign(text) from public;

-- One field of the context. No context is NULL (fails closed); a forged one is an error.
create function app.field(n int) returns text language plpgsql stable security definer set search_path = '' as $$
declare
  context text := nullif(current_setting('app.context', true), '');
begin
  if context is null then return null; end if;
  if current_setting('app.signature', true) is distinct from app.sign(context) then
    raise exception 'access context is not signed by this transaction' using errcode = '42501';
  end if;
  return nullif(split_part(context, '|', n), '');
end
$$;

-- The lists of the context, unchecked: a policy that reads one also asks app.area() or app.account(), which check the signature over
-- the whole context, so a forged list never lets a row through. Checking once per query instead of once per list spares most of the price.
create function app.list(n int) returns text language sql stable set search_path = '' as $$
  select nullif(split_part(nullif(current_setting('app.context', true), ''), '|', n), '')
$$;

create function app.account() returns uuid language sql stable set search_path = '' as $$ select app.field(1)::uuid $$;
create function app.worker() returns uuid language sql stable set search_path = '' as $$ select app.field(2)::uuid $$;
create function app.area() returns smallint language sql stable set search_path = '' as $$ select app.field(3)::smallint $$;
create function app.person() returns uuid language sql stable set search_path = '' as $$ select app.field(4)::uuid $$;
create function app.organisation() returns uuid language sql stable set search_path = '' as $$ select app.field(5)::uuid $$;
create function app.roles() returns text[] language sql stable set search_path = '' as $$ select coalesce(app.field(6), '{}')::text[] $$;
-- Units whose lists (not content) are in reach: supervisor, coordinator.
create function app.units() returns int[] language sql stable set search_path = '' as $$ select coalesce(app.list(7), '{}')::int[] $$;
-- Units whose contacts and needs are in reach: coordinator.
create function app.need_units() returns int[] language sql stable set search_path = '' as $$ select coalesce(app.list(8), '{}')::int[] $$;
-- Families with an own relative of the reader in them: wins over everything.
create function app.denied() returns uuid[] language sql stable set search_path = '' as $$ select coalesce(app.list(9), '{}')::uuid[] $$;

-- Families reached as a whole, by part: to read, to write.
create function app.fams(part text) returns uuid[] language sql stable set search_path = '' as $$
  select coalesce(array_agg(f), '{}') from unnest(app.list(10)::uuid[], app.list(11)::int[]) as t(f, m) where m & app.part(part) <> 0
$$;
create function app.wfams(part text) returns uuid[] language sql stable set search_path = '' as $$
  select coalesce(array_agg(f), '{}') from unnest(app.list(10)::uuid[], app.list(12)::int[]) as t(f, m) where m & app.part(part) <> 0
$$;
-- Families reached person by person, and the persons in reach there, by part.
create function app.pfams(part text) returns uuid[] language sql stable set search_path = '' as $$
  select coalesce(array_agg(f), '{}') from unnest(app.list(13)::uuid[], app.list(15)::int[]) as t(f, m) where m & app.part(part) <> 0
$$;
create function app.persons(part text) returns uuid[] language sql stable set search_path = '' as $$
  select coalesce(array_agg(p), '{}') from unnest(app.list(14)::uuid[], app.list(15)::int[]) as t(p, m) where m & app.part(part) <> 0
$$;
-- The same as pairs, for rows: a person reached in one family is not thereby reached in another where the person also lives.
create function app.pair(family uuid, person uuid) returns text language sql immutable parallel safe set search_path = '' as $$
  select family::text || person::text
$$;
create function app.pairs_of(family uuid, persons uuid[]) returns text[] language sql immutable parallel safe set search_path = '' as $$
  select array_agg(family::text || p::text) from unnest(persons) as p
$$;
create function app.pairs(part text) returns text[] language sql stable set search_path = '' as $$
  select coalesce(array_agg(app.pair(f, p)), '{}') from unnest(app.list(13)::uuid[], app.list(14)::uuid[], app.list(15)::int[]) as t(f, p, m)
  where m & app.part(part) <> 0
$$;
-- Families in whose circle the reader is, by any part: what reaches a restricted family.
create function app.circle() returns uuid[] language sql stable set search_path = '' as $$
  select coalesce(app.list(10)::uuid[], '{}') || coalesce(app.list(13)::uuid[], '{}')
$$;

-- Names folded for search: lower case, without accents.
create function app.fold(t text) returns text language sql immutable parallel safe strict set search_path = '' as $$
  select public.unaccent('public.unaccent'::regdictionary, lower(t))
$$;

/* The standard policies of a family-scoped table; nobody writes them by hand.
   part     which part of the record the table is
   listing  'none' circle only | 'units' supervisors and coordinators of the unit | 'needs' coordinators of the unit
   persons  column that names the persons of a row: uuid or uuid[]; NULL where rows name none (then family readers see none)
   own      true: a partner organisation with the part 'service' reaches rows of its own organisation_id
   hidden   true: the table has hidden_from uuid[] (a minor's accepted ban)
   shared   true: the table has shared_with_family boolean
   writes   true: the application may insert and update through the circle
   Each sub-select is uncorrelated, so the planner runs it once per query, not once per row. */
create procedure app.protect(tab regclass, part text, listing text, persons text, own boolean, hidden boolean, shared boolean, writes boolean)
language plpgsql set search_path = '' as $$
declare
  reach text := format('family_id = any((select app.fams(%L))::uuid[])', part);
  write_reach text := format('family_id = any((select app.wfams(%L))::uuid[])', part);
begin
  if listing = 'units' then
    reach := reach || ' or unit_id = any((select app.units())::int[])';
  elsif listing = 'needs' then
    reach := reach || ' or unit_id = any((select app.need_units())::int[])';
  end if;
  if persons is not null then
    reach := reach || format(' or (family_id = any((select app.pfams(%L))::uuid[]) and %s%s)', part,
      case when (select a.atttypid = 'uuid[]'::regtype from pg_catalog.pg_attribute a where a.attrelid = tab and a.attname = persons)
        then format('app.pairs_of(family_id, %I) <@ (select app.pairs(%L))::text[]', persons, part)
        else format('app.pair(family_id, %I) = any((select app.pairs(%L))::text[])', persons, part) end,
      case when shared then ' and shared_with_family' else '' end);
  end if;
  if own then
    reach := reach || ' or (family_id = any((select app.fams(''service''))::uuid[]) and organisation_id = (select app.organisation()))';
  end if;
  execute format('alter table %s enable row level security', tab);
  execute format('alter table %s force row level security', tab);
  execute format('create policy owner_works on %s to rinnalla_owner using (true) with check (true)', tab);
  execute format('create policy in_reach on %s for select to rinnalla_app using (area_id = (select app.area()) and (%s))', tab, reach);
  execute format('create policy own_relatives on %s as restrictive to rinnalla_app using (family_id <> all((select app.denied())::uuid[]))', tab);
  execute format('create policy restricted_family on %s as restrictive to rinnalla_app using (not restricted or family_id = any((select app.circle())::uuid[]))', tab);
  if hidden then
    execute format('create policy minors_ban on %s as restrictive to rinnalla_app using ((select app.person()) is null or (select app.person()) <> all(hidden_from))', tab);
  end if;
  execute format('grant select on %s to rinnalla_app', tab);
  if writes then
    execute format('create policy writes_new on %s for insert to rinnalla_app with check (area_id = (select app.area()) and %s)', tab, write_reach);
    execute format('create policy writes_on on %s for update to rinnalla_app using (area_id = (select app.area()) and %s) with check (area_id = (select app.area()) and %s)', tab, write_reach, write_reach);
    execute format('grant insert, update on %s to rinnalla_app', tab);
  end if;
end
$$;
revoke all on procedure app.protect(regclass, text, text, text, boolean, boolean, boolean, boolean) from public;

grant usage on schema app to rinnalla_app;
