-- Seals over the use log: what was written can no longer be changed, removed, added or reordered unseen.

-- A generation is a run of transaction numbers in one database. A restored copy counts its own, so it begins a new one.
create table trust.log_generation (
  generation int primary key,
  identity text not null,
  sealed_to xid8 not null default '0',
  closed boolean not null default false,
  created_at timestamptz not null default now()
);
comment on table trust.log_generation is 'Runs of transaction numbers: which database counted them, and up to where its log rows are sealed.';

create table trust.seal (
  area_id smallint not null references organisations.area,
  seal_no bigint not null,
  generation int not null references trust.log_generation,
  from_xid xid8 not null,
  to_xid xid8 not null,
  row_count bigint not null check (row_count > 0),
  root bytea not null,
  previous bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null default now(),
  primary key (area_id, seal_no),
  check (from_xid < to_xid)
);
comment on table trust.seal is 'A seal: the rows of one area from one transaction number (inclusive) to another (exclusive), their Merkle root, and the seal before it.';
create index seal_generation on trust.seal (generation);

alter table trust.log_generation enable row level security;
alter table trust.log_generation force row level security;
create policy owner_works on trust.log_generation to rinnalla_owner using (true) with check (true);
alter table trust.seal enable row level security;
alter table trust.seal force row level security;
create policy owner_works on trust.seal to rinnalla_owner using (true) with check (true);

-- Which database this is: another server, or another database of the same one, is another.
create function trust.database_identity() returns text language sql stable set search_path = '' as $$
  select (select system_identifier::text from pg_control_system()) || '/' || (select oid::text from pg_database where datname = current_database())
$$;

create function trust.current_generation() returns int language sql stable security definer set search_path = '' as $$
  select max(generation) from trust.log_generation
$$;

/* Begins a new generation where the rows so far were counted by another database. Called before anything is served.
   The old generation is complete from then on: the next sealing closes it. */
create function trust.begin_generation() returns int language plpgsql security definer set search_path = '' as $$
declare
  last trust.log_generation;
begin
  perform pg_advisory_xact_lock(7406003);
  select * into last from trust.log_generation order by generation desc limit 1;
  if last.identity = trust.database_identity() then return last.generation; end if;
  insert into trust.log_generation (generation, identity) values (coalesce(last.generation, 0) + 1, trust.database_identity());
  return coalesce(last.generation, 0) + 1;
end
$$;
select trust.begin_generation();

alter table trust.use_log alter column generation set default trust.current_generation();
-- What a row is sealed by is the database's to say: its transaction, its generation, its time, its id.
revoke insert on trust.use_log from rinnalla_app;
grant insert (area_id, account_id, worker_id, actor, roles, organisation_id, event, kind, purpose, basis, family_ids, person_ids, hidden_from, facts, request_id)
  on trust.use_log to rinnalla_app;

-- A tree of hashes, sixteen to a node; inner nodes are marked so that none can pass for a leaf.
create function trust.merkle_root(leaves bytea[]) returns bytea language plpgsql immutable set search_path = '' as $$
declare
  level bytea[] := leaves;
begin
  while cardinality(level) > 1 loop
    level := array(select sha256('\x01'::bytea || string_agg(h, ''::bytea order by n))
      from unnest(level) with ordinality as t(h, n) group by (n - 1) / 16 order by (n - 1) / 16);
  end loop;
  return level[1];
end
$$;

/* Seals what is complete: every row whose transaction is older than any still running. At most about 200,000 rows a call.
   Returns how many rows it sealed; null when another process is sealing. */
create function trust.seal_log() returns bigint language plpgsql security definer set search_path = '' as $$
declare
  current int := trust.current_generation();
  g trust.log_generation;
  upto xid8;
  brim xid8;
  sealed bigint := 0;
  n bigint;
begin
  if not pg_try_advisory_xact_lock(7406003) then return null; end if;
  for g in select * from trust.log_generation where not closed order by generation loop
    upto := case when g.generation < current then '18446744073709551615'::xid8 else pg_snapshot_xmin(pg_current_snapshot()) end;
    -- one transaction is never cut in two
    select (l.xid::text::numeric + 1)::text::xid8 into brim from trust.use_log l
      where l.generation = g.generation and l.xid >= g.sealed_to and l.xid < upto order by l.xid offset 199999 limit 1;
    if brim < upto then upto := brim; end if;

    insert into trust.seal (area_id, seal_no, generation, from_xid, to_xid, row_count, root, previous, hash, sealed_at)
    select s.area_id, s.seal_no, s.generation, s.from_xid, s.to_xid, s.row_count, s.root, s.previous,
      sha256(convert_to(concat_ws('|', 'seal-1', s.area_id, s.seal_no, s.generation, s.from_xid, s.to_xid, s.row_count,
        encode(s.root, 'hex'), encode(s.previous, 'hex'), (extract(epoch from s.sealed_at) * 1000000)::bigint), 'UTF8')), s.sealed_at
    from (
      select r.area_id, coalesce(p.seal_no, 0) + 1 as seal_no, g.generation,
        case when p.generation = g.generation then p.to_xid else '0'::xid8 end as from_xid, upto as to_xid, r.row_count,
        trust.merkle_root(r.leaves) as root, coalesce(p.hash, ''::bytea) as previous, clock_timestamp() as sealed_at
      from (
        -- the binary form of a row is one and the same whatever the session's time zone or date style
        select l.area_id, count(*) as row_count, array_agg(sha256('\x00'::bytea || record_send(row(l.area_id, l.log_id, l.at, l.xid, l.generation,
            l.account_id, l.worker_id, l.actor, l.roles, l.organisation_id, l.event, l.kind, l.purpose, l.basis,
            l.family_ids, l.person_ids, l.hidden_from, l.facts, l.request_id))) order by l.xid, l.log_id) as leaves
        from trust.use_log l where l.generation = g.generation and l.xid >= g.sealed_to and l.xid < upto
        group by l.area_id) r
      left join lateral (select * from trust.seal s where s.area_id = r.area_id order by s.seal_no desc limit 1) p on true) s;
    get diagnostics n = row_count;
    if n > 0 then
      select sum(s.row_count) into n from trust.seal s where s.generation = g.generation and s.to_xid = upto;
      update trust.log_generation set sealed_to = upto where generation = g.generation;
    end if;
    if g.generation < current and upto = '18446744073709551615' then
      update trust.log_generation set sealed_to = upto, closed = true where generation = g.generation;
    end if;
    sealed := sealed + n;
  end loop;
  return sealed;
end
$$;

-- The newest seal of every area: what leaves the database. Holds nothing of any person.
create function trust.seal_heads() returns table (area_id smallint, seal_no bigint, hash bytea, sealed_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select s.area_id, s.seal_no, s.hash, s.sealed_at
  from organisations.area a
  cross join lateral (select * from trust.seal t where t.area_id = a.area_id order by t.seal_no desc limit 1) s
  order by s.area_id
$$;

do $$
declare f regprocedure;
begin
  foreach f in array array['trust.database_identity()', 'trust.current_generation()', 'trust.begin_generation()', 'trust.merkle_root(bytea[])',
    'trust.seal_log()', 'trust.seal_heads()']::regprocedure[] loop
    execute format('revoke all on function %s from public', f);
  end loop;
  foreach f in array array['trust.current_generation()', 'trust.begin_generation()', 'trust.seal_log()', 'trust.seal_heads()']::regprocedure[] loop
    execute format('grant execute on function %s to rinnalla_app', f);
  end loop;
end
$$;
