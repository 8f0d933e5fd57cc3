INSERT INTO public.t VALUES (1, 'one'), (120, 'more'), (200, 'other');
INSERT INTO public.refers VALUES (120);
