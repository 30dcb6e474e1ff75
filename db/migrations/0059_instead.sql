-- A meeting that is agreed in the place of one that did not come about says which one, and what is done otherwise this time.

alter table engagement.meeting add column instead_of uuid;
alter table engagement.meeting add column otherwise text check (otherwise in ('other_time', 'remote', 'other_place', 'interpreter', 'other_worker'));
comment on column engagement.meeting.instead_of is 'The missed or cancelled meeting in whose place it was agreed.';
comment on column engagement.meeting.otherwise is 'What is done otherwise than then, where a suggestion was taken.';
alter table engagement.meeting add foreign key (area_id, instead_of) references engagement.meeting;
alter table engagement.meeting add check (otherwise is null or instead_of is not null);
create index meeting_instead on engagement.meeting (area_id, instead_of) where instead_of is not null;
