-- from.sql to to.sql

-- rebuild: table:public.dept/foreign key:dept_boss_fkey: dropped and made anew: it needs public.dept, which changes or goes
-- access-exclusive: table:public.dept: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.dept DROP CONSTRAINT dept_boss_fkey;

-- rebuild: table:public.emp/foreign key:emp_dept_fkey: dropped and made anew: it needs public.emp, which changes or goes
-- access-exclusive: table:public.emp: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.emp DROP CONSTRAINT emp_dept_fkey;

-- rebuild: table:public.dept: dropped and made anew: its rows are copied
ALTER TABLE public.dept DROP CONSTRAINT IF EXISTS dept_boss_fkey;
ALTER INDEX public.dept_pkey RENAME TO dept_pkey_old;
ALTER TABLE public.dept RENAME TO dept_old;

-- rebuild: table:public.emp: dropped and made anew: its rows are copied
ALTER TABLE public.emp DROP CONSTRAINT IF EXISTS emp_dept_fkey;
ALTER INDEX public.emp_pkey RENAME TO emp_pkey_old;
ALTER TABLE public.emp RENAME TO emp_old;

CREATE TABLE public.dept (
  id integer NOT NULL,
  boss integer,
  CONSTRAINT dept_pkey PRIMARY KEY (id)
) PARTITION BY RANGE (id);

CREATE TABLE public.dept_all (
  id integer NOT NULL,
  boss integer,
  CONSTRAINT dept_all_pkey PRIMARY KEY (id)
);
ALTER TABLE public.dept ATTACH PARTITION public.dept_all DEFAULT;

-- rewrite: table:public.dept: every row is copied into the table made anew
-- may-fail: table:public.dept: fails where a row fits no partition
INSERT INTO public.dept (id, boss)
SELECT id, boss FROM public.dept_old;

-- replication: table:public.dept: a publication that names the table loses it: add the new one
DROP TABLE public.dept_old;

CREATE TABLE public.emp (
  id integer NOT NULL,
  dept integer,
  mentor integer,
  CONSTRAINT emp_pkey PRIMARY KEY (id),
  CONSTRAINT emp_mentor_fkey FOREIGN KEY (mentor) REFERENCES public.emp(id)
) PARTITION BY RANGE (id);
ALTER TABLE public.emp ADD CONSTRAINT emp_dept_fkey FOREIGN KEY (dept) REFERENCES public.dept(id);

CREATE TABLE public.emp_all (
  id integer NOT NULL,
  dept integer,
  mentor integer,
  CONSTRAINT emp_all_pkey PRIMARY KEY (id)
);
ALTER TABLE public.emp ATTACH PARTITION public.emp_all DEFAULT;

-- rewrite: table:public.emp: every row is copied into the table made anew
-- may-fail: table:public.emp: fails where a row fits no partition
INSERT INTO public.emp (id, dept, mentor)
SELECT id, dept, mentor FROM public.emp_old;

-- replication: table:public.emp: a publication that names the table loses it: add the new one
DROP TABLE public.emp_old;
ALTER TABLE public.dept ADD CONSTRAINT dept_boss_fkey FOREIGN KEY (boss) REFERENCES public.emp(id);

-- to.sql to from.sql

-- rebuild: table:public.dept/foreign key:dept_boss_fkey: dropped and made anew: it needs public.dept, which changes or goes
-- access-exclusive: table:public.dept: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.dept DROP CONSTRAINT dept_boss_fkey;

-- rebuild: table:public.emp/foreign key:emp_dept_fkey: dropped and made anew: it needs public.emp, which changes or goes
-- access-exclusive: table:public.emp: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.emp DROP CONSTRAINT emp_dept_fkey;

-- rebuild: table:public.dept: dropped and made anew: its rows are copied
ALTER TABLE public.dept DROP CONSTRAINT IF EXISTS dept_boss_fkey;
ALTER INDEX public.dept_pkey RENAME TO dept_pkey_old;
ALTER TABLE public.dept RENAME TO dept_old;

CREATE TABLE public.dept (
  id integer NOT NULL,
  boss integer,
  CONSTRAINT dept_pkey PRIMARY KEY (id)
);

-- rewrite: table:public.dept: every row is copied into the table made anew
INSERT INTO public.dept (id, boss)
SELECT id, boss FROM public.dept_old;

-- replication: table:public.dept: a publication that names the table loses it: add the new one
DROP TABLE public.dept_old;

-- rebuild: table:public.emp: dropped and made anew: its rows are copied
ALTER TABLE public.emp DROP CONSTRAINT IF EXISTS emp_dept_fkey;
ALTER INDEX public.emp_pkey RENAME TO emp_pkey_old;
ALTER TABLE public.emp RENAME TO emp_old;

CREATE TABLE public.emp (
  id integer NOT NULL,
  dept integer,
  mentor integer,
  CONSTRAINT emp_pkey PRIMARY KEY (id),
  CONSTRAINT emp_mentor_fkey FOREIGN KEY (mentor) REFERENCES public.emp(id)
);

-- rewrite: table:public.emp: every row is copied into the table made anew
INSERT INTO public.emp (id, dept, mentor)
SELECT id, dept, mentor FROM public.emp_old;

-- replication: table:public.emp: a publication that names the table loses it: add the new one
DROP TABLE public.emp_old;
ALTER TABLE public.dept ADD CONSTRAINT dept_boss_fkey FOREIGN KEY (boss) REFERENCES public.emp(id);
ALTER TABLE public.emp ADD CONSTRAINT emp_dept_fkey FOREIGN KEY (dept) REFERENCES public.dept(id);
