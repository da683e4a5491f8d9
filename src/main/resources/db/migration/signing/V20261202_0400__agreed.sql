create table signing.agreed (
    province_id int         not null,
    paper_id    uuid        not null,
    unit_path   text        collate "C" not null,
    hash        text        not null check (hash ~ '^[0-9a-f]{64}$'),
    body        text        not null,
    figures     jsonb       not null,
    agreed_at   timestamptz not null,
    primary key (province_id, paper_id),
    foreign key (province_id, paper_id) references signing.paper
);
comment on table signing.agreed is 'large: what a paper said when it was submitted or first said yes to; nothing else is signed';
comment on column signing.agreed.hash is 'sha-256 of what can be read, as the trail has it too';
comment on column signing.agreed.figures is 'how each figure was written, by its place';
alter table signing.agreed enable row level security;
alter table signing.agreed force row level security;
create policy within_scope on signing.agreed
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert, update on signing.agreed to gandan_app;
