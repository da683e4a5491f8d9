create schema if not exists signing;
grant usage on schema signing to gandan_app;

create table signing.paper (
    province_id       int         not null,
    id                uuid        not null,
    unit_path         text        collate "C" not null,
    unit_id           bigint      not null references organisation.unit,
    system            text        not null check (system in ('PARTY', 'STATE', 'OTHER')),
    type              text        not null,
    issuers           text        not null check (issuers <> ''),
    title             text        not null check (title = normalize(title, NFC) and title <> ''),
    source            text        not null check (source ~ '^[A-Z_]+$'),
    reference         text        collate "C" not null,
    state             text        not null check (state in ('DRAFTED', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SIGNED', 'ISSUED',
                                                            'RECALLED')),
    route             jsonb       not null default '[]',
    accepted          int         not null default 0 check (accepted >= 0),
    reason            text        check (reason = normalize(reason, NFC) and reason <> ''),
    submitted_account bigint,
    submitted_by      text,
    number            int         check (number > 0),
    symbol            text        check (symbol = normalize(symbol, NFC)),
    signed_on         date,
    signer            text        check (signer = normalize(signer, NFC)),
    post              text        check (post = normalize(post, NFC)),
    capacity          text        check (capacity in ('DIRECT', 'FOR_THE_BODY', 'DEPUTY', 'BY_ORDER', 'AUTHORISED')),
    issued_on         date,
    changed_at        timestamptz not null,
    version           int         not null default 0,
    primary key (province_id, id),
    unique (province_id, source, reference),
    check ((number is null) = (state in ('DRAFTED', 'SUBMITTED', 'RETURNED', 'APPROVED'))),
    check ((number is null) = (symbol is null) and (number is null) = (signed_on is null)
       and (number is null) = (signer is null) and (number is null) = (capacity is null)),
    check (issued_on is null or number is not null),
    check (reason is not null or state not in ('RETURNED', 'RECALLED'))
);
create index paper_state on signing.paper (province_id, state, changed_at);
comment on table signing.paper is 'large: a paper on its way from the draft to whoever it goes to';
comment on column signing.paper.issuers is 'abbreviations of those who issue it, the lead first: BDVTU-BCSĐUBND';
comment on column signing.paper.source is 'the module that wrote it and draws it; reference is how it is known there';
comment on column signing.paper.route is 'the steps of approval as they were when it was submitted';
comment on column signing.paper.accepted is 'how many of them said yes';

create table signing.step (
    province_id int         not null,
    paper_id    uuid        not null,
    id          uuid        not null,
    number      int         not null,
    unit_path   text        collate "C" not null,
    kind        text        not null check (kind in ('DRAFTED', 'SUBMITTED', 'WITHDRAWN', 'ACCEPTED', 'RETURNED', 'SIGNED', 'SEALED',
                                                     'ISSUED', 'RECALLED')),
    title       text        check (title = normalize(title, NFC)),
    reason      text        check (reason = normalize(reason, NFC) and reason <> ''),
    at          timestamptz not null,
    account_id  bigint,
    actor       text        not null,
    primary key (province_id, paper_id, id),
    unique (province_id, paper_id, number),
    foreign key (province_id, paper_id) references signing.paper
);
comment on table signing.step is 'large: what happened to each paper, by whom; never changed';
comment on column signing.step.title is 'of the step of approval that was taken';

create table signing.route (
    province_id int         not null,
    unit_id     bigint      not null references organisation.unit,
    type        text        not null,
    unit_path   text        collate "C" not null,
    steps       jsonb       not null,
    actor       text        not null,
    changed_at  timestamptz not null,
    version     int         not null default 0,
    primary key (province_id, unit_id, type)
);
comment on table signing.route is 'large: who says yes to a unit''s papers of a type, in which order; an empty type stands for all others';
