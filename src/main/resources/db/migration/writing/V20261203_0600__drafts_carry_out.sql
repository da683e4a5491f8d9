alter table writing.draft add column carries_out text check (carries_out <> '');
comment on column writing.draft.carries_out is 'symbol of the paper that it carries out; null: of none in particular';
