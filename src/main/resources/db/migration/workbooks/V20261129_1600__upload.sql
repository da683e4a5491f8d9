create schema if not exists workbooks;
grant usage on schema workbooks to gandan_app;

create table workbooks.upload (
    province_id int         not null,
    id          uuid        not null,
    unit_path   text        collate "C" not null,
    account_id  bigint      not null,
    kind        text        not null check (kind in ('WORKBOOK', 'VALUES')),
    name        text        not null check (name = normalize(name, NFC)),
    content     bytea       not null,
    uploaded_at timestamptz not null,
    outcome     text,
    primary key (province_id, id)
);
create index upload_to_forget on workbooks.upload (province_id, uploaded_at);
comment on table workbooks.upload is 'large: files that were handed in and wait for their account to confirm them, for an hour';
comment on column workbooks.upload.unit_path is 'of the account''s unit';
comment on column workbooks.upload.outcome is 'what became of it, unit by unit; null before it was confirmed';
alter table workbooks.upload enable row level security;
alter table workbooks.upload force row level security;
create policy within_scope on workbooks.upload
    using (unit_path ^@ any(string_to_array(current_setting('app.paths', true), ',')));
grant select, insert, update, delete on workbooks.upload to gandan_app;
