package somebody.elses;
