-- The language of an account is what its holder chose; until then none, and the browser's choice holds.
alter table trust.account alter column language drop not null;
alter table trust.account alter column language drop default;
-- Finnish was written for everybody who never chose.
update trust.account set language = null where language = 'fi';
comment on column trust.account.language is 'What the holder chose; null: the browser''s choice, Finnish else.';
