-- The same rule as before (nobody is twice in one family at a time) on an index that no look-up takes by mistake: the planner thinks a
-- GiST index on plain columns cheap, and asked for a person without the family it reads nearly all of it.
alter table families.member drop constraint member_area_id_family_id_person_id_daterange_excl;
alter table families.member add constraint member_once_at_a_time
  exclude using gist (area_id with =, (family_id::text || person_id::text) with =, daterange(start_date, end_date, '[]') with &&);
