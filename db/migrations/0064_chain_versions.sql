-- The producer chain of a service is kept in versions as the other registers are: the whole chain, once for each time it was changed.

alter table organisations.register_version drop constraint register_version_register_check;
alter table organisations.register_version add constraint register_version_register_check
  check (register in ('organisation', 'unit', 'worker', 'service', 'unit_cost', 'service_chain'));

create function network.chain_content(p_area smallint, p_service uuid) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'organiser_id', (select l.organisation_id from network.chain_link l where l.area_id = p_area and l.service_id = p_service and l.position = 0 and not l.taken_off),
    'links', coalesce((select jsonb_agg(jsonb_build_object('organisationId', l.organisation_id, 'underId', l.under_id, 'what', l.what, 'startDate', l.start_date,
        'endDate', l.end_date) order by l.position)
      from network.chain_link l where l.area_id = p_area and l.service_id = p_service and l.position > 0 and not l.taken_off), '[]'))
$$;

/* At the end of the transaction, when the whole chain stands: place by place is no version. */
create function network.keep_chain_version() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  now_is jsonb := network.chain_content(new.area_id, new.service_id);
  before record;
begin
  select v.version, v.content into before from organisations.register_version v
    where v.area_id = new.area_id and v.register = 'service_chain' and v.record_id = new.service_id::text order by v.version desc limit 1;
  if before.content is not distinct from now_is then return null; end if;
  insert into organisations.register_version (area_id, register, record_id, version, content, changed_by)
    values (new.area_id, 'service_chain', new.service_id::text, coalesce(before.version, 0) + 1, now_is, app.worker());
  return null;
end
$$;
revoke all on function network.chain_content(smallint, uuid), network.keep_chain_version() from public;
create constraint trigger keep_chain_version after insert or update on network.chain_link deferrable initially deferred
  for each row execute function network.keep_chain_version();
create constraint trigger keep_chain_version after insert on network.service deferrable initially deferred
  for each row execute function network.keep_chain_version();

-- what stands today is the first version of each
insert into organisations.register_version (area_id, register, record_id, version, content, changed_at)
select s.area_id, 'service_chain', s.service_id::text, 1, network.chain_content(s.area_id, s.service_id), s.created_at from network.service s;
