INSERT INTO public.t VALUES ('a', '{b}', '{1.5}');
