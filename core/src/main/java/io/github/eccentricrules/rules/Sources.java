package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Source;

/**
 * Holds the publications that the rules rest on, as far as they were confirmed; what was not confirmed, such as a title
 * or a year, is left out. Most were seen only in part, usually the abstract, and some only through other pages; how
 * strong a ground is, is therefore said with each statement ({@code Evidence}) and not here.
 */
final class Sources {
    private static final String UNNAMED = "authors not recorded";
    private static final String PAPER = "published paper";
    private static final String UNRECORDED = "publication not recorded";

    // Reviews and position stands.

    static final Source ACSM_26 = Source.of("ACSM26", "ACSM", 2026, "Med Sci Sports Exerc, April 2026")
            .titled("Resistance Training Prescription for Muscle Function, Hypertrophy, and Physical Performance in"
                    + " Healthy Adults: An Overview of Reviews");
    static final Source ACSM_09 = Source.of("ACSM09", "ACSM (Ratamess)", 2009, "Med Sci Sports Exerc")
            .titled("Progression Models in Resistance Training for Healthy Adults");
    static final Source SUCHOMEL_19A = Source.of("Suchomel19a", "Suchomel", 2019, "J Funct Morphol Kinesiol 4(2):38")
            .titled("Implementing Eccentric Resistance Training - Part 1: A Brief Review of Existing Methods")
            .withDoi("10.3390/jfmk4020038");
    static final Source SUCHOMEL_19B = Source.of("Suchomel19b", "Suchomel", 2019, "J Funct Morphol Kinesiol 4(3):55")
            .titled("Implementing Eccentric Resistance Training - Part 2: Practical Recommendations")
            .withDoi("10.3390/jfmk4030055");
    static final Source WAGLE_17 =
            Source.of("Wagle17", "Wagle", 2017, "Sports Med").withDoi("10.1007/s40279-017-0755-6");
    static final Source DOUGLAS_17 = Source.of("Douglas17", "Douglas", 2017, "Sports Med 47:917-941")
            .titled("Chronic Adaptations to Eccentric Training")
            .withDoi("10.1007/s40279-016-0628-4");
    static final Source ROIG_09 =
            Source.of("Roig09", "Roig", 2009, "Br J Sports Med 43:556-568").withDoi("10.1136/bjsm.2008.051417");
    static final Source HODY_19 = Source.of("Hody19", "Hody", 2019, "Front Physiol")
            .titled("Eccentric Muscle Contractions: Risks and Benefits")
            .withDoi("10.3389/fphys.2019.00536");
    static final Source HARRIS_LOVE_21 = Source.of(
                    "HarrisLove21", "HarrisLove", 2021, "J Funct Morphol Kinesiol 6(4):96")
            .titled("Eccentric Exercise: Adaptations and Applications for Health and Performance")
            .withDoi("10.3390/jfmk6040096");
    static final Source ISNER_13 =
            Source.of("Isner13", "Isner", 2013, "Sports Med 43:483-512").withDoi("10.1007/s40279-013-0052-y");
    static final Source MIKE_15 = Source.of("Mike15", "Mike, Kerksick & Kravitz", 2015, PAPER)
            .titled("How to Incorporate Eccentric Training Into a Resistance Training Program");
    static final Source MCNEILL_19 = Source.of("McNeill19", "McNeill", 2019, "J Funct Morphol Kinesiol")
            .titled("Eccentric Training Interventions and Team Sport Athletes");
    static final Source CHAE_24 = Source.of("Chae24", "Chae", 2024, "J Strength Cond Res 38:1987-2000")
            .withDoi("10.1519/JSC.0000000000004942");
    static final Source NUZZO_23 =
            Source.of("Nuzzo23", "Nuzzo", 2023, "Sports Med").withDoi("10.1007/s40279-023-01842-z");

    // Capacity and load.

    static final Source HOLLANDER_07 = Source.of(
                    "Hollander07", "Hollander", 2007, "J Strength Cond Res 21(1), ends p. 40")
            .titled("Maximal eccentric and concentric strength discrepancies between young men and women for dynamic"
                    + " resistance exercise");
    static final Source HOLLANDER_04 = Source.of("Hollander04", "Hollander", 2004, "abstract");
    static final Source KELLY_15 = Source.of("Kelly15", "Kelly", 2015, "J Strength Cond Res 29(4):1027-1032")
            .withDoi("10.1519/JSC.0000000000000713");
    static final Source MOIR_13 =
            Source.of("Moir13", "Moir", 2013, "J Hum Kinet, PMC3827748").withDoi("10.2478/hukin-2013-0042");
    static final Source HARDEN_18 = Source.of("Harden18", "Harden", 2018, "J Strength Cond Res 32(10):2708-2714")
            .withDoi("10.1519/JSC.0000000000002497");
    static final Source HARDEN_19 = Source.of("Harden19", "Harden", 2019, "J Strength Cond Res 33(3):676-683");
    static final Source HARDEN_20 =
            Source.of("Harden20", "Harden", 2020, "PLoS One 15(7):e0236663").withDoi("10.1371/journal.pone.0236663");
    static final Source WALKER_16 =
            Source.of("Walker16", "Walker", 2016, "Front Physiol 7:149").withDoi("10.3389/fphys.2016.00149");
    static final Source WAGLE_18 =
            Source.of("Wagle18", "Wagle", 2018, "Sports 6(3):59").withDoi("10.3390/sports6030059");
    static final Source LATES_22 = Source.of("Lates22", "Lates", 2022, "J Strength Cond Res 36(6):1485-1489");
    static final Source DOAN_02 = Source.of("Doan02", "Doan", 2002, "J Strength Cond Res 16(1):9-13");
    static final Source ENGLISH_14 = Source.of("English14", "English", 2014, "Eur J Appl Physiol 114:2263-2280")
            .withDoi("10.1007/s00421-014-2951-5");
    static final Source MCDOWELL_25 =
            Source.of("McDowell25", "McDowell", 2025, "J Strength Cond Res").withDoi("10.1519/JSC.0000000000005135");
    static final Source CORATELLA_16 = Source.of("Coratella16", "Coratella & Schena", 2016, PAPER)
            .titled("Eccentric resistance training increases and retains maximal strength, muscle endurance, and"
                    + " hypertrophy in trained men");

    // Tempo.

    static final Source SCHOENFELD_15 = Source.of("Schoenfeld15", "Schoenfeld", 2015, "Sports Med 45:577-585")
            .withDoi("10.1007/s40279-015-0304-0");
    static final Source WILK_20 = Source.of("Wilk20", "Wilk", 2020, "J Sports Sci Med 19:317-322, PMC7196738");
    static final Source WILK_21 =
            Source.of("Wilk21", "Wilk", 2021, "Sports Med 51:1629-1650").withDoi("10.1007/s40279-021-01465-2");
    static final Source WILK_18 = Source.of("Wilk18", "Wilk", 2018, "PMC6006544");
    static final Source AZEVEDO_22 = Source.of("Azevedo22", "Azevedo", 2022, "Biol Sport 39(2):443-449")
            .withDoi("10.5114/biolsport.2022.105335");
    static final Source DIAS_15 = Source.of("Dias15", "Dias", 2015, "Age 37:99").withDoi("10.1007/s11357-015-9838-1");

    // Damage, recovery and frequency.

    static final Source NEWTON_08 = Source.of("Newton08", "Newton", 2008, "J Strength Cond Res 22(2):597-607");
    static final Source NEWTON_THESIS = Source.undated("NewtonThesis", "Newton", "ECU honours thesis 900");
    static final Source CHEN_11 =
            Source.of("Chen11", "Chen", 2011, "Eur J Appl Physiol 111:211-223").withDoi("10.1007/s00421-010-1648-7");
    static final Source SAKA_09 = Source.of("Saka09", "Saka", 2009, "J Sports Sci Med 8:107-115");
    static final Source RADAELLI_12 = Source.of("Radaelli12", "Radaelli", 2012, "J Strength Cond Res 26(9):2577-2584")
            .withDoi("10.1519/JSC.0b013e31823dae96");
    static final Source NOSAKA_NEWTON_02 =
            Source.of("NosakaNewton02", "Nosaka & Newton", 2002, "J Strength Cond Res 16(1):117-122");
    static final Source CHEN_NOSAKA_06A =
            Source.undated("ChenNosaka06a", "Chen & Nosaka", "J Strength Cond Res, pp. 108-116");
    static final Source CHEN_NOSAKA_06B = Source.of("ChenNosaka06b", "Chen & Nosaka", 2006, "J Sci Med Sport 9:57-66");
    static final Source BRIDGEMAN_15 = Source.of("Bridgeman15", "Bridgeman", 2015, "J Aust Strength Cond 23(3):74-84");
    static final Source HYLDAHL_17 = Source.of("Hyldahl17", "Hyldahl", 2017, "Exerc Sport Sci Rev 45:24-33")
            .withDoi("10.1249/JES.0000000000000095");
    static final Source RBE_23 = Source.of("RBE23", UNNAMED, 2023, "Sports 11(3):62");
    static final Source CLEARY_02 = Source.of("Cleary02", "Cleary", 2002, "J Athl Train 37(1):32-36");
    static final Source ZAHEER_14 = Source.of("Zaheer14", "Zaheer", 2014, "Asian J Sports Med 5(3):e23044");
    static final Source ISO_PRE_19 = Source.of("IsoPre19", UNNAMED, 2019, "Front Physiol 2019:01203");
    static final Source VOL_23 =
            Source.of("Vol23", UNNAMED, 2023, "J Sports Sci 41:1326-1335").withDoi("10.1080/02640414.2023.2272101");
    static final Source EO_13 = Source.of("EO13", UNNAMED, 2013, "PMC3564279");
    static final Source SORICHTER_97 =
            Source.of("Sorichter97", "Sorichter", 1997, "Med Sci Sports Exerc 29(12):1646-1652");
    static final Source YOSHIDA_22 = Source.of("Yoshida22", "Yoshida", 2022, "Scand J Med Sci Sports 32:1602-1614")
            .withDoi("10.1111/sms.14220");
    static final Source YOSHIDA_24 =
            Source.of("Yoshida24", "Yoshida", 2024, "Eur J Appl Physiol").withDoi("10.1007/s00421-023-05281-6");
    static final Source CHEUNG_03 =
            Source.of("Cheung03", "Cheung", 2003, "Sports Med").withDoi("10.2165/00007256-200333020-00005");

    // Nordic, groin and tendon.

    static final Source PETERSEN_11 = Source.of("Petersen11", "Petersen", 2011, "Am J Sports Med 39:2296");
    static final Source SAANICH = Source.undated("Saanich", "Saanich Physio", "page with the table of Petersen 2011");
    static final Source CUTHBERT_20 = Source.of("Cuthbert20", "Cuthbert", 2020, "Sports Med 50:83-99, table 2")
            .withDoi("10.1007/s40279-019-01178-7");
    static final Source VD_HORST_15 = Source.of(
                    "vdHorst15", "van der Horst", 2015, "Am J Sports Med; protocol in Inj Prev 20(4):e8")
            .withDoi("10.1177/0363546515574057");
    static final Source PRESLAND_18 = Source.of("Presland18", "Presland", 2018, "Scand J Med Sci Sports 28:1775-1783");
    static final Source VALD = Source.undated("VALD", "VALD", "page with the totals of Presland 2018");
    static final Source BEHAN_22 =
            Source.of("Behan22", "Behan", 2022, "Int J Sports Physiol Perform").withDoi("10.1123/ijspp.2021-0276");
    static final Source NHE_ISRI = Source.undated("NHE-ISRI", UNNAMED, "PMC8448479");
    static final Source SMALL_09 = Source.of("Small09", "Small", 2009, "J Strength Cond Res 23(4):1077-1083")
            .withDoi("10.1519/JSC.0b013e318194df5c");
    static final Source HAROY_19 = Source.of("Haroy19", "Haroy", 2019, "Br J Sports Med 53:150");
    static final Source ADDUCTOR_PROG = Source.undated("AdductorProg", UNNAMED, "Br J Sports Med 57:83-90, table 1")
            .withDoi("10.1136/bjsports-2022-105890");
    static final Source ALFREDSON_98 = Source.of("Alfredson98", "Alfredson", 1998, "Am J Sports Med 26:360");
    static final Source HEEL_TABLE_A2 = Source.undated("HeelTableA2", UNNAMED, "PMC6356409, table A2");
    static final Source STEVENS_TAN_14 = Source.of("StevensTan14", "Stevens & Tan", 2014, "J Orthop Sports Phys Ther");
    static final Source FAHLSTROM_03 =
            Source.of("Fahlstrom03", "Fahlstrom", 2003, PAPER).withDoi("10.1007/s00167-003-0418-z");
    static final Source BEYER_15 =
            Source.of("Beyer15", "Beyer", 2015, "Am J Sports Med 43:1704").withDoi("10.1177/0363546515584760");
    static final Source YOUNG_05 =
            Source.of("Young05", "Young", 2005, "Br J Sports Med 39:102-105").withDoi("10.1136/bjsm.2003.010587");
    static final Source VISNES_07 =
            Source.of("Visnes07", "Visnes", 2007, "Br J Sports Med 41:217-223").withDoi("10.1136/bjsm.2006.032417");
    static final Source LOADIT = Source.undated("LOADIT", UNNAMED, PAPER).withDoi("10.1186/s40814-020-00639-5");
    static final Source TYLER_10 = Source.of("Tyler10", "Tyler", 2010, UNRECORDED);
    static final Source SILBERNAGEL_07 = Source.of("Silbernagel07", "Silbernagel", 2007, UNRECORDED);

    // Flywheel, isometric, order and warm-up.

    static final Source NORRBRAND_08 = Source.of("Norrbrand08", "Norrbrand", 2008, "Eur J Appl Physiol 102:271-281")
            .withDoi("10.1007/s00421-007-0583-8");
    static final Source ASKLING_03 = Source.of("Askling03", "Askling", 2003, "Scand J Med Sci Sports 13:244-250");
    static final Source PRESLAND_20 = Source.of("Presland20", "Presland", 2020, UNRECORDED);
    static final Source BEATO_20 = Source.of("Beato20", "Beato", 2020, PAPER).withDoi("10.3389/fphys.2020.00569");
    static final Source BEATO_21 = Source.of("Beato21", "Beato", 2021, PAPER).withDoi("10.3389/fphys.2021.732802");
    static final Source BEATO_23 = Source.of("Beato23", "Beato", 2023, "Int J Sports Physiol Perform 19:34-43");
    static final Source FW_KEY_24 =
            Source.of("FWkey24", UNNAMED, 2024, "Sports Med 54:541-556").withDoi("10.1007/s40279-023-01979-x");
    static final Source FW_MON = Source.undated("FWmon", UNNAMED, "PMC8670814");
    static final Source PETRE_18 = Source.of("Petre18", "Petre", 2018, PAPER).withDoi("10.1186/s40798-018-0169-5");
    static final Source ORANCHUK_19 =
            Source.of("Oranchuk19", "Oranchuk", 2019, PAPER).withDoi("10.1111/sms.13375");
    static final Source SIMAO_10 = Source.of("Simao10", "Simao", 2010, "J Sports Sci Med 9:1-7");
    static final Source SIMAO_12 =
            Source.of("Simao12", "Simao", 2012, "Sports Med 42:251-265").withDoi("10.2165/11597240-000000000-00000");
    static final Source LAW_HERBERT_07 = Source.of("LawHerbert07", "Law & Herbert", 2007, "Aust J Physiother 53:91-95")
            .withDoi("10.1016/s0004-9514(07)70041-7");
    static final Source CHULVI_17 = Source.of("Chulvi17", "Chulvi", 2017, "J Sports Sci Med 16:343-349");

    // Safety and populations.

    static final Source KERR_10 =
            Source.of("Kerr10", "Kerr", 2010, "Am J Sports Med 38:765-771").withDoi("10.1177/0363546509351560");
    static final Source POTTER_LEHMAN =
            Source.undated("PotterLehman", "Potter & Lehman", PAPER).titled("Pectoralis major ruptures");
    static final Source REYNOLDS_93 = Source.of("Reynolds93", "Reynolds", 1993, "Chiropr Sports Med 7:83-89");
    static final Source SPRINGER_03 = Source.of("Springer03", "Springer", 2003, "Med Sci Sports Exerc 35:1499-1502")
            .withDoi("10.1249/01.MSS.0000084428.51143.8C");
    static final Source HONDA_17 =
            Source.of("Honda17", "Honda", 2017, PAPER).withDoi("10.2169/internalmedicine.56.7636");
    static final Source CLARKSON_93 = Source.of("Clarkson93", "Clarkson", 1993, "GSSI SSE 42");
    static final Source HARRELSON_95 = Source.of("Harrelson95", "Harrelson", 1995, "J Athl Train 30:309-312");
    static final Source ER_REVIEW_16 = Source.of("ER-review16", UNNAMED, 2016, "PMID 27900193");
    static final Source NYE_21 =
            Source.of("Nye21", "Nye", 2021, "Curr Sports Med Rep 20:169-178").withDoi("10.1249/JSR.0000000000000822");
    static final Source RAWSON_17 = Source.of("Rawson17", UNNAMED, 2017, PAPER).withDoi("10.1007/s40279-017-0689-z");
    static final Source NIOSH = Source.undated("NIOSH", "NIOSH", "cdc.gov/niosh/topics/rhabdo");
    static final Source EMRA = Source.undated("EMRA", "EMRA", UNRECORDED);
    static final Source DRURY_19 = Source.of("Drury19", "Drury", 2019, "J Funct Morphol Kinesiol 4(4):70")
            .withDoi("10.3390/jfmk4040070");
    static final Source NSCA_YOUTH_09 = Source.of("NSCA-youth09", "NSCA", 2009, "J Strength Cond Res 23(5):S60-S79");
    static final Source WESTBLAD_21 =
            Source.of("Westblad21", "Westblad", 2021, PAPER).withDoi("10.3390/ijerph18073479");
    static final Source GAULT_13 = Source.of("Gault13", "Gault", 2013, "Aging Dis 4:351-363");
    static final Source ACOG_804 = Source.undated("ACOG804", "ACOG", "Committee Opinion 804");
    static final Source AHA_07 = Source.of("AHA07", "AHA (Williams)", 2007, "Circulation 116:572-584")
            .withDoi("10.1161/CIRCULATIONAHA.107.185214");
    static final Source PARKINSON_21 =
            Source.of("Parkinson21", "Parkinson", 2021, PAPER).withDoi("10.52082/jssm.2021.594");
    static final Source BISHOP_21 = Source.of("Bishop21", "Bishop", 2021, "Strength Cond J")
            .titled("Interlimb Asymmetries: Are Thresholds a Usable Concept?");
    static final Source AFONSO_22 = Source.of("Afonso22", "Afonso", 2022, PAPER).withDoi("10.3390/sym14101993");
    static final Source ISSN_17 = Source.of("ISSN17", "ISSN", 2017, PAPER).withDoi("10.1186/s12970-017-0177-8");
    static final Source ISSN_07 = Source.of("ISSN07", "ISSN", 2007, PAPER).withDoi("10.1186/1550-2783-4-8");

    // Coaching pages and course notes.

    static final Source NSCA_SPOT = Source.undated(
            "NSCA-spot",
            "course notes after NSCA",
            "\"When do you need a spotter?\", athleticperformancetc, and open-exam-prep CSCS notes");
    static final Source CSCS_NOTES = Source.undated("CSCS-notes", "course notes for CSCS", "chapter on achievable.me");
    static final Source BFS = Source.undated("BFS", "Bigger Faster Stronger", "bench article");
    static final Source THIB_2_1 = Source.undated("Thib-2/1", "Thibaudeau", "T-Nation");
    static final Source BACH = Source.undated("Bach", "Bach", "T-Nation");
    static final Source THIB_BOOK = Source.undated("Thib-book", "Thibaudeau", "text on 1library");
    static final Source MF = Source.undated("MF", "Muscle & Performance", "coaching page");
    static final Source THURSTON = Source.undated("Thurston", "Thurston", "fitness-gains");
    static final Source MONCOACH = Source.undated("moncoach", "moncoach", "French coaching page");
    static final Source VDF = Source.undated("VDF", "VDF", "French coaching page");
    static final Source MUSCULACTION = Source.undated("musculaction", "musculaction", "French coaching page");
    static final Source MONDOZENA = Source.undated("mondozena", "mondozena", "French coaching page");
    static final Source ELITETRACK = Source.undated("elitetrack", "elitetrack", "forum");
    static final Source MRT = Source.undated("MRT", "Marquette athletics", "coaching page");
    static final Source PANARIELLO = Source.undated("Panariello", "Panariello", "strengthpowerspeed");

    // Coaching pages on the notation of tempo.

    static final Source FUNCTIONAL_BODYBUILDING_HELP =
            Source.undated("Functional Bodybuilding help", "Functional Bodybuilding", "help page");
    static final Source BARBELL_SHRUGGED_FAQ = Source.undated("Barbell Shrugged FAQ", "Barbell Shrugged", "FAQ");
    static final Source NO_EXCUSES_CROSSFIT =
            Source.undated("No Excuses CrossFit", "No Excuses CrossFit", "coaching page");
    static final Source ROBERTSON = Source.undated("Robertson", "Robertson", "coaching page");
    static final Source EVERLIFTING = Source.undated("everlifting", "everlifting", "coaching page");
    static final Source AXSOM = Source.undated("Axsom", "Axsom", "coaching page");
    static final Source POLIQUIN_PRINCIPLES = Source.undated(
                    "Poliquin Principles", "Poliquin", "p. 25, as quoted elsewhere")
            .titled("Poliquin Principles");

    private Sources() {}
}
