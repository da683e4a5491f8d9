-- What of the schema breaks a rule for tables, one row each; the class of a table stands at the head of its comment.
with t as (select c.oid, c.oid::regclass::text relname, substring(obj_description(c.oid, 'pg_class') from '^(large|shared|control): \S') class
             from pg_class c join pg_namespace s on s.oid=c.relnamespace
            where c.relkind in ('r','p') and not c.relispartition and s.nspname !~ '^pg_' and s.nspname <> 'information_schema'),
big as (select oid, relname from t where class='large'),
bare as (select b.relname, n.name::text what from big b cross join (values ('province_id'),('unit_path')) n(name)
  where not exists (select 1 from pg_attribute a where a.attrelid=b.oid and a.attname=n.name and a.attnotnull and not a.attisdropped)),
path as (select b.relname, a.attname::text what from big b join pg_attribute a on a.attrelid=b.oid and a.attname='unit_path'
  where a.atttypid<>'text'::regtype or a.attcollation<>'"C"'::regcollation),
rls as (select b.relname, c.oid::regclass::text what from big b join pg_class c on c.oid=b.oid or c.oid in (select relid from pg_partition_tree(b.oid))
  where not (c.relrowsecurity and c.relforcerowsecurity)
  union all select b.relname, 'no policy' from big b where not exists (select 1 from pg_policy where polrelid=b.oid)),
bad_key as (select b.relname, i.indexrelid::regclass::text what from big b join pg_index i on i.indrelid=b.oid and (i.indisunique or i.indisexclusion)
  where not exists (select 1 from pg_attribute a where a.attrelid=b.oid and a.attname='province_id' and a.attnum=any(i.indkey::int2[]))),
bad_fk as (select b.relname, k.conname::text what from pg_constraint k join big b on b.oid=k.conrelid join big f on f.oid=k.confrelid
  where k.contype='f' and not exists (select 1 from generate_subscripts(k.conkey,1) s
     join pg_attribute a on a.attrelid=k.conrelid and a.attnum=k.conkey[s] and a.attname='province_id'
     join pg_attribute t on t.attrelid=k.confrelid and t.attnum=k.confkey[s] and t.attname='province_id')),
back_fk as (select conrelid::regclass::text relname, conname::text what from pg_constraint
  where contype='f' and confrelid in (select oid from big) and conrelid in (select oid from t where class is distinct from 'large')),
trg as (select t.tgrelid::regclass::text relname, t.tgname::text what from pg_trigger t join pg_class c on c.oid=t.tgrelid
  join pg_namespace s on s.oid=c.relnamespace where not t.tgisinternal and s.nspname !~ '^pg_' and s.nspname <> 'information_schema'),
rul as (select r.ev_class::regclass::text relname, r.rulename::text what from pg_rewrite r join big b on b.oid=r.ev_class where r.rulename<>'_RETURN'),
seq as (select b.relname, a.attname::text what from big b join pg_attribute a on a.attrelid=b.oid where a.attidentity<>'' and a.atttypid<>'int8'::regtype),
pol as (select polrelid::regclass::text relname, polname::text what from pg_policy
  where concat(pg_get_expr(polqual,polrelid), pg_get_expr(polwithcheck,polrelid)) ~* '\mselect\M')
select 'no class in the comment' rule, relname, '' what from t where class is null
union all select 'large table lacks a column that is not null',* from bare union all select 'unit_path not text collate "C"',* from path
union all select 'row security not forced',* from rls
union all select 'unique key without province_id',* from bad_key union all select 'foreign key without province_id',* from bad_fk
union all select 'foreign key from shared to large',* from back_fk union all select 'trigger',* from trg union all select 'rule',* from rul
union all select 'identity not bigint',* from seq union all select 'sub-select in policy',* from pol order by 1,2
