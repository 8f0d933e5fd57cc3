-- from.sql to to.sql

-- rebuild: table:public.n/foreign key:n_a_fkey: dropped and made anew: it needs public.m.id, which changes or goes
ALTER TABLE public.n DROP CONSTRAINT n_a_fkey;

-- rebuild: table:public.u/foreign key:u_a_fkey: dropped and made anew: it needs public.t.id, which changes or goes
ALTER TABLE public.u DROP CONSTRAINT u_a_fkey;

-- rebuild: enum:public.mood: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM ('b', 'a');

-- may-fail: table:public.m/column:id: fails where the column holds a value that public.mood no longer takes
-- rewrite: table:public.m/column:id: the table may be written anew
-- access-exclusive: table:public.m: nobody reads or writes it as long as that takes
ALTER TABLE public.m ALTER COLUMN id TYPE public.mood USING id::text::public.mood;

-- may-fail: table:public.n/column:a: fails where the column holds a value that public.mood no longer takes
-- rewrite: table:public.n/column:a: the table may be written anew
-- access-exclusive: table:public.n: nobody reads or writes it as long as that takes
ALTER TABLE public.n ALTER COLUMN a TYPE public.mood USING a::text::public.mood;
ALTER TABLE public.n ADD CONSTRAINT n_a_fkey FOREIGN KEY (a) REFERENCES public.m(id) NOT VALID;

-- rewrite: table:public.t/column:id: the table may be written anew
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN id TYPE text USING id::text;

-- rewrite: table:public.u/column:a: the table may be written anew
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN a TYPE text USING a::text;
ALTER TABLE public.u ADD CONSTRAINT u_a_fkey FOREIGN KEY (a) REFERENCES public.t(id) NOT VALID;
DROP TYPE public.mood_old;

-- apart

-- validation: table:public.n/foreign key:n_a_fkey: every row is checked
-- may-fail: table:public.n/foreign key:n_a_fkey: fails where the rows there do not pass
ALTER TABLE public.n VALIDATE CONSTRAINT n_a_fkey;

-- validation: table:public.u/foreign key:u_a_fkey: every row is checked
-- may-fail: table:public.u/foreign key:u_a_fkey: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT u_a_fkey;

-- to.sql to from.sql

-- rebuild: table:public.n/foreign key:n_a_fkey: dropped and made anew: it needs public.m.id, which changes or goes
ALTER TABLE public.n DROP CONSTRAINT n_a_fkey;

-- rebuild: table:public.u/foreign key:u_a_fkey: dropped and made anew: it needs public.t.id, which changes or goes
ALTER TABLE public.u DROP CONSTRAINT u_a_fkey;

-- rebuild: enum:public.mood: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE public.mood RENAME TO mood_old;
CREATE TYPE public.mood AS ENUM ('a', 'b');

-- may-fail: table:public.m/column:id: fails where the column holds a value that public.mood no longer takes
-- rewrite: table:public.m/column:id: the table may be written anew
-- access-exclusive: table:public.m: nobody reads or writes it as long as that takes
ALTER TABLE public.m ALTER COLUMN id TYPE public.mood USING id::text::public.mood;

-- may-fail: table:public.n/column:a: fails where the column holds a value that public.mood no longer takes
-- rewrite: table:public.n/column:a: the table may be written anew
-- access-exclusive: table:public.n: nobody reads or writes it as long as that takes
ALTER TABLE public.n ALTER COLUMN a TYPE public.mood USING a::text::public.mood;
ALTER TABLE public.n ADD CONSTRAINT n_a_fkey FOREIGN KEY (a) REFERENCES public.m(id) NOT VALID;

-- rewrite: table:public.t/column:id: the table may be written anew
-- may-fail: table:public.t/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:public.t: nobody reads or writes it as long as that takes
ALTER TABLE public.t ALTER COLUMN id TYPE integer USING id::integer;

-- rewrite: table:public.u/column:a: the table may be written anew
-- may-fail: table:public.u/column:a: a value that integer does not take makes it fail
-- access-exclusive: table:public.u: nobody reads or writes it as long as that takes
ALTER TABLE public.u ALTER COLUMN a TYPE integer USING a::integer;
ALTER TABLE public.u ADD CONSTRAINT u_a_fkey FOREIGN KEY (a) REFERENCES public.t(id) NOT VALID;
DROP TYPE public.mood_old;

-- apart

-- validation: table:public.n/foreign key:n_a_fkey: every row is checked
-- may-fail: table:public.n/foreign key:n_a_fkey: fails where the rows there do not pass
ALTER TABLE public.n VALIDATE CONSTRAINT n_a_fkey;

-- validation: table:public.u/foreign key:u_a_fkey: every row is checked
-- may-fail: table:public.u/foreign key:u_a_fkey: fails where the rows there do not pass
ALTER TABLE public.u VALIDATE CONSTRAINT u_a_fkey;
