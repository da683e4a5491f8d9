-- Filled from types.csv and issuers.csv by a repeatable migration; the application only reads. A row that somebody closed
-- stays closed, and a row that somebody added stays.
create table directives.document_type (
    document_type_id bigint  generated always as identity primary key,
    code             text    not null check (code <> '' and code = normalize(code, NFC)),
    system           text    not null check (system in ('PARTY', 'STATE', 'OTHER')),
    name_vi          text    not null check (name_vi = normalize(name_vi, NFC)),
    name_en          text    not null,
    used_from        date,
    used_to          date,
    confirmed        boolean not null,
    source           text    not null,
    unique nulls not distinct (code, system, name_vi, used_from),
    check (used_from <= used_to)
);
comment on table directives.document_type is 'shared: what the abbreviations of types stand for, and when';

create table directives.issuer_symbol (
    issuer_symbol_id bigint  generated always as identity primary key,
    code             text    not null check (code ~ '^[^*#]+[*#]?$|^\*[^*#]+$' and code = normalize(code, NFC)),
    system           text    not null check (system in ('PARTY', 'STATE', 'OTHER')),
    form             text    not null check (form in ('DASHED', 'SLASHED')),
    level            text    not null check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'ANY')),
    name_vi          text    not null check (name_vi = normalize(name_vi, NFC)),
    used_from        date,
    used_to          date,
    confirmed        boolean not null,
    source           text    not null,
    unique nulls not distinct (code, system, used_from),
    check (used_from <= used_to)
);
comment on table directives.issuer_symbol is 'shared: what the abbreviations of issuers stand for, and when';
comment on column directives.issuer_symbol.code is '# stands for digits, * for letters';
comment on column directives.issuer_symbol.form is 'how the issuer joins number, type and itself: 25-NQ/TW or 187/KH-UBND';

grant select on directives.document_type, directives.issuer_symbol to gandan_app;
