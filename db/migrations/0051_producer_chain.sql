-- Who answers for a service by law and who does it: the organiser, the producer (network.service.organisation_id), and below it its subcontractors.

create table network.chain_link (
  area_id smallint not null,
  service_id uuid not null,
  position smallint not null check (position between 0 and 20),
  organisation_id uuid not null,
  under_id uuid,
  what text not null default '' check (length(what) <= 200),
  start_date date not null default current_date,
  end_date date check (end_date >= start_date),
  taken_off boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (area_id, service_id, position),
  foreign key (area_id, service_id) references network.service,
  foreign key (area_id, organisation_id) references organisations.organisation,
  foreign key (area_id, under_id) references organisations.organisation,
  check (position > 0 or (under_id is null and end_date is null and what = '')),
  check (under_id <> organisation_id)
);
comment on table network.chain_link is 'The organiser of a service (position 0) and the subcontractors below its producer in their order: who, what they do, from when until when.';
comment on column network.chain_link.under_id is 'Whose subcontractor; none: the producer''s.';
create index chain_link_organisation on network.chain_link (area_id, organisation_id);
create index chain_link_under on network.chain_link (area_id, under_id);
call app.register('network.chain_link', true);
comment on column network.chain_link.taken_off is 'The list has become shorter: this place of it is empty. What an agreed plan said stays in the plan.';

/* Who answers for a service and who does parts of it on a day, by name, so that it can be kept as it stood. What a public body produces
   it also organises, unless another organiser is recorded; of others nothing is supposed. */
create function network.producers_on(p_area smallint, p_service uuid, p_on date) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'organiserName', coalesce((select o.name from network.chain_link c join organisations.organisation o using (area_id, organisation_id)
        where c.area_id = s.area_id and c.service_id = s.service_id and c.position = 0 and not c.taken_off),
      case when p.sector in ('county', 'municipality') then p.name end),
    'subcontractors', coalesce((select jsonb_agg(jsonb_build_object('organisationName', o.name, 'underName', u.name, 'what', c.what) order by c.position)
      from network.chain_link c join organisations.organisation o using (area_id, organisation_id)
      left join organisations.organisation u on u.area_id = c.area_id and u.organisation_id = c.under_id
      where c.area_id = s.area_id and c.service_id = s.service_id and c.position > 0 and not c.taken_off and c.start_date <= p_on and (c.end_date is null or c.end_date >= p_on)), '[]'))
  from network.service s join organisations.organisation p using (area_id, organisation_id)
  where s.area_id = p_area and s.service_id = p_service
$$;
revoke all on function network.producers_on(smallint, uuid, date) from public;
grant execute on function network.producers_on(smallint, uuid, date) to rinnalla_app;
