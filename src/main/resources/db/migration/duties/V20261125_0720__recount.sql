create table duties.recount (
    id          bigint      generated always as identity primary key,
    day         date        not null,
    words       text        not null check (words = normalize(words, NFC) and words <> ''),
    asked_by    text        not null,
    asked_at    timestamptz not null,
    moved       int         not null default 0,
    finished_at timestamptz
);
create index on duties.recount (id) where finished_at is null;
create index on duties.recount (day);
comment on table duties.recount is 'control: days decided anew, over which open duties are counted again; and how many moved';
comment on column duties.recount.words is 'what was decided, as the history of each duty tells it';

grant select, insert, update (moved, finished_at) on duties.recount to gandan_app;
