-- A survey counts whole on the day it was closed: nothing looks for answers by their own day any longer.
drop index survey_answer_of_day;
