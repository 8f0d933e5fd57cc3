INSERT INTO "My ""App"""."a.b ""c""" VALUES (1);
