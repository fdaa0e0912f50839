package shop;

/** One of the classes that share an application and a sandbox. */
class FirstOfSharedShopTest extends SharedShop {}
