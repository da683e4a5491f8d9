alter table reading.report add column notices text[] not null default '{}';
comment on column reading.report.notices is 'what whoever looks through it has to know of its file: an old encoding, letters that a program recognised';
