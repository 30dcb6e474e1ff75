-- What areas of wellbeing a service is for: the one code list of needs, goals, services and outcomes.
alter table network.service add column domains text[] not null default '{}'
  check (domains <@ '{everyday_life,parenting,child_growth,health,relationships,networks,work_income,housing,safety,school,other}');
comment on column network.service.domains is 'Wellbeing domains it is for, of the same list as assessment.need.domain; none: not said.';
