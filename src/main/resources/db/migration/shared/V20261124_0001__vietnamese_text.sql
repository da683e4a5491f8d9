create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;

-- Search without marks: "Hoà giải", "hòa giải" and "hoa giai" fold to the same. unaccent alone is only STABLE, because
-- its dictionary could change; naming dictionary and schema makes the wrapper safe to index.
create function public.gd_fold(text) returns text
    language sql immutable strict parallel safe
    as $$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFC))) $$;
