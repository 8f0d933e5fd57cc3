INSERT INTO public.people SELECT n, 'm' || n, 'p' FROM generate_series(1, 20) AS n;
