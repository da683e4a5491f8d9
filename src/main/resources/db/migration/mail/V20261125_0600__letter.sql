create schema mail;
grant usage on schema mail to gandan_app;

create table mail.letter (
    province_id int         not null,
    id          uuid        not null,
    key         text        collate "C" not null,
    unit_path   text        collate "C" not null,
    account_id  bigint      not null,
    subject     text        not null check (subject = normalize(subject, NFC) and subject <> ''),
    text        text        check (text = normalize(text, NFC)),
    state       text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'REFUSED', 'UNSURE', 'CLOSED')),
    attempts    int         not null default 0 check (attempts >= 0),
    written_at  timestamptz not null,
    due_at      timestamptz not null,
    tried_at    timestamptz check ((tried_at is null) = (attempts = 0)),
    sent_at     timestamptz,
    trouble     text,
    answer      text,
    primary key (province_id, id),
    unique (province_id, key),
    check ((text is null) = (state in ('SENT', 'CLOSED'))),
    check ((sent_at is not null) = (state = 'SENT')),
    check (trouble is not null or state not in ('REFUSED', 'UNSURE'))
);
create index on mail.letter (province_id, due_at) where state = 'WAITING';
create index on mail.letter (province_id, state) where state in ('SENDING', 'REFUSED', 'UNSURE');
create index on mail.letter (province_id, sent_at) where state = 'SENT';
comment on table mail.letter is 'large: letters that wait, were sent or are stuck';
comment on column mail.letter.unit_path is 'of the account''s unit when the letter was written; /0/ for the whole country';
comment on column mail.letter.text is 'kept only while it may still be sent';
comment on column mail.letter.attempts is 'how often a postman took it: whoever took it last may say what became of it';
comment on column mail.letter.due_at is 'when it may be tried next';
comment on column mail.letter.answer is 'what the mail server said to the last attempt';

alter table mail.letter enable row level security;
alter table mail.letter force row level security;
create policy within_scope on mail.letter
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));

grant select, insert on mail.letter to gandan_app;
grant update (text, state, attempts, due_at, tried_at, sent_at, trouble, answer) on mail.letter to gandan_app;
