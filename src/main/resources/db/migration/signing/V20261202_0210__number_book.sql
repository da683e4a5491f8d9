-- Whoever holds the row of a book gives its next number: the number, its entry and the frozen paper are one transaction.
create table signing.book (
    province_id int         not null,
    id          uuid        not null,
    unit_path   text        collate "C" not null,
    unit_id     bigint      not null references organisation.unit,
    issuer      text        not null check (issuer <> ''),
    system      text        not null check (system in ('PARTY', 'STATE', 'OTHER')),
    type        text        not null,
    run         text        not null,
    last_number int         not null default 0 check (last_number >= 0),
    last_day    date,
    opened_at   timestamptz not null,
    primary key (province_id, id),
    unique (province_id, unit_id, issuer, system, type, run)
);
comment on table signing.book is 'large: where the numbers of one issuer''s papers of one type count, in one term (Party) or year (State)';
comment on column signing.book.issuer is 'abbreviation; a joint paper counts in the book of its lead';
comment on column signing.book.last_day is 'of the last number: a later number is never of an earlier day';

create table signing.entry (
    province_id  int         not null,
    book_id      uuid        not null,
    first_number int         not null check (first_number > 0),
    last_number  int         not null,
    unit_path    text        collate "C" not null,
    kind         text        not null check (kind in ('PAPER', 'EARLIER', 'RESERVED', 'CANCELLED')),
    paper_id     uuid,
    day          date        not null,
    reason       text        check (reason = normalize(reason, NFC) and reason <> ''),
    account_id   bigint,
    actor        text        not null,
    entered_at   timestamptz not null,
    primary key (province_id, book_id, first_number),
    unique (province_id, paper_id),
    foreign key (province_id, book_id) references signing.book,
    foreign key (province_id, paper_id) references signing.paper,
    exclude using gist (province_id with =, book_id with =, int4range(first_number, last_number, '[]') with &&),
    check (last_number >= first_number and (kind = 'EARLIER' or last_number = first_number)),
    check ((kind = 'PAPER') = (paper_id is not null)),
    check (kind = 'PAPER' or reason is not null)
);
comment on table signing.entry is 'large: every number of a book, with its paper or with the reason why it has none';
comment on column signing.entry.kind is 'EARLIER: given in a book of paper before; RESERVED: held free; CANCELLED: never used';

create table signing.frozen (
    province_id  int         not null,
    paper_id     uuid        not null,
    unit_path    text        collate "C" not null,
    docx         bytea       not null,
    docx_hash    bytea       not null check (length(docx_hash) = 32),
    pdf          bytea       not null,
    pdf_hash     bytea       not null check (length(pdf_hash) = 32),
    body         text        not null,
    figures      int         not null check (figures >= 0),
    figures_hash bytea       not null check (length(figures_hash) = 32),
    frozen_at    timestamptz not null,
    primary key (province_id, paper_id),
    foreign key (province_id, paper_id) references signing.paper
);
comment on table signing.frozen is 'large: each paper as it was signed; never changed';
comment on column signing.frozen.docx_hash is 'sha-256 of the bytes, as the trail has it too';
comment on column signing.frozen.body is 'its plain text';
comment on column signing.frozen.figures_hash is 'sha-256 over the text and all figures below';

create table signing.figure (
    province_id int     not null,
    paper_id    uuid    not null,
    number      int     not null check (number > 0),
    unit_path   text    collate "C" not null,
    place       text    not null,
    asked       text    not null,
    unit_id     bigint,
    indicator   text,
    period      text    collate "C",
    item        text    not null,
    basis       text    not null,
    value       numeric,
    words       text    not null,
    primary key (province_id, paper_id, number),
    unique (province_id, paper_id, place),
    foreign key (province_id, paper_id) references signing.frozen
);
comment on table signing.figure is 'large: every figure of a paper as it was when it was signed; never changed';
comment on column signing.figure.unit_path is 'of the paper''s unit';
comment on column signing.figure.place is 'where in the paper it stands';
comment on column signing.figure.asked is 'what was asked, in words that its module can ask again';

create table signing.seal (
    province_id int         not null,
    paper_id    uuid        not null,
    unit_path   text        collate "C" not null,
    pdf         bytea       not null,
    pdf_hash    bytea       not null check (length(pdf_hash) = 32),
    subject     text        not null,
    sealed_at   timestamptz not null,
    primary key (province_id, paper_id),
    foreign key (province_id, paper_id) references signing.frozen
);
comment on table signing.seal is 'large: the frozen pdf with a digital signature behind it; never changed';
comment on column signing.seal.subject is 'whom the certificate names';

do $$
declare
    large text;
begin
    foreach large in array array['paper', 'step', 'route', 'book', 'entry', 'frozen', 'figure', 'seal'] loop
        execute format('alter table signing.%I enable row level security', large);
        execute format('alter table signing.%I force row level security', large);
        execute format('create policy within_scope on signing.%I
                        using (unit_path ^@ any(string_to_array(current_setting(''app.paths'', true), '','')))', large);
    end loop;
    -- What is signed stays, for the owner of the schema too: no row can be changed or taken away.
    foreach large in array array['step', 'frozen', 'figure', 'seal'] loop
        execute format('create policy never_changed on signing.%I as restrictive for update using (false)', large);
        execute format('create policy never_removed on signing.%I as restrictive for delete using (false)', large);
    end loop;
    create policy never_removed on signing.entry as restrictive for delete using (false);
    -- Only a number that is held free becomes something else.
    create policy only_reserved on signing.entry as restrictive for update using (kind = 'RESERVED') with check (kind <> 'EARLIER');
end $$;

grant select, insert, update on signing.paper, signing.route, signing.book to gandan_app;
grant select, insert on signing.step, signing.entry, signing.frozen, signing.figure, signing.seal to gandan_app;
grant update (kind, paper_id, day, reason, account_id, actor, entered_at) on signing.entry to gandan_app;
